import type { VerifiedPromotion, VerifyReport } from '../lifecycle/verify.ts';
import { visibleText } from './visibleText.ts';

/** The proof of a ledger for a person: what is in force, then every problem with its file, then the verdict. */
export function verifyText(report: VerifyReport): string {
  const { ok, records, keys, promotions, problems, leftovers } = report;
  const lines = [
    `${records} records, signed by ${keys.length === 0 ? 'no key' : keys.map(shortKey).join(', ')}`,
  ];
  if (promotions.length > 0) lines.push('', ...promotions.map(line));
  if (problems.length > 0) {
    lines.push('', ...problems.map(({ path, message }) => `✗ ${visibleText(path)}: ${visibleText(message)}`));
  }
  if (leftovers.length > 0) {
    lines.push('', 'Left by an interrupted write, counted for nothing, may be removed:');
    lines.push(...leftovers.map(path => `  ${visibleText(path)}`));
  }
  const verdict =
    records === 0 && ok
      ? 'Nothing has been promoted here yet.'
      : ok
        ? 'The ledger verifies.'
        : 'The ledger does NOT verify.';
  return `${[...lines, '', verdict].join('\n')}\n`;
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
