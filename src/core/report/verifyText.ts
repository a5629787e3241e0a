import type { VerifiedPromotion, VerifyReport } from '../lifecycle/verify.ts';
import { visibleText } from './visibleText.ts';

/** The proof of a ledger for a person: what is in force, then every problem with its file, then the verdict. */
export function verifyText(report: VerifyReport): string {
  const { ok, records, keys, promotions, problems, leftovers } = report;
  const signers = `${records} ${records === 1 ? 'record' : 'records'}, signed by ${keys.map(shortKey).join(', ')}`;
  const left = leftovers.map(path => `  ${visibleText(path)}`);
  const passed = records === 0 ? 'Nothing has been promoted here yet.' : 'The ledger verifies.';
  const parts = [
    keys.length > 0 ? [signers] : [],
    promotions.map(line),
    problems.map(({ path, message }) => `✗ ${visibleText(path)}: ${visibleText(message)}`),
    left.length > 0 ? ['Left by an interrupted write, counted for nothing, may be removed:', ...left] : [],
    [ok ? passed : 'The ledger does NOT verify.'],
  ];
  const blocks = parts.filter(part => part.length > 0).map(part => part.join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

const workingCopies: Readonly<Record<VerifiedPromotion['workingCopy'], string>> = {
  same: 'working copy is the same',
  changed: 'working copy has changed since',
  missing: 'no longer in the working copy',
};

function line({ prompt, env, sha256, seq, state, workingCopy }: VerifiedPromotion): string {
  const mark = state === 'current' ? '✓' : '✗';
  return `${mark} ${env}  ${visibleText(prompt)}  #${seq}  ${sha256.slice(0, 12)}  ${state}, ${workingCopies[workingCopy]}`;
}

function shortKey(id: string): string {
  return `key ${id.slice(0, 16)}`;
}
