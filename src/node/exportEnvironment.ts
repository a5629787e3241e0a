import { passesGate } from '../core/lifecycle/gate.ts';
import type { Files } from '../core/ports.ts';
import { makeBundle, verifyBundle } from '../core/trust/bundle.ts';
import { ledgerFolder } from '../core/trust/ledgerPaths.ts';
import { promotedIn } from '../core/trust/state.ts';
import { readLedger } from './ledgerStore.ts';
import { type PromptHistory, promotedBytes } from './promotedBytes.ts';

export interface ExportDeps {
  /** The library. */
  readonly files: Files;
  readonly git: PromptHistory;
}

export type Exported =
  | {
      readonly ok: true;
      /** Written below the output folder, sorted: each prompt and its bundle. */
      readonly paths: readonly string[];
    }
  | {
      readonly ok: false;
      /** One line each, with what to do. Never empty. */
      readonly reasons: readonly string[];
    };

/**
 * Writes every prompt that is currently promoted in `env`: its exact bytes at its own path and, beside it,
 * `<path>.promptward-bundle`. Nothing is written unless the whole ledger verifies, nothing in `env` is in conflict
 * and every bundle has been made and verified. Other files in the output folder stay as they are.
 */
export async function exportEnvironment(deps: ExportDeps, env: string, out: Files): Promise<Exported> {
  if ((await out.list(ledgerFolder)).length > 0) {
    return refuse('the output folder is itself a library, whose prompts would be overwritten: name another');
  }
  const ledger = await readLedger(deps.files);
  if (ledger.problems.length > 0) {
    const shown = ledger.problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    return refuse('the ledger does not verify: run promptward verify', ...shown);
  }
  const standings = promotedIn(ledger).filter(standing => standing.env === env);
  if (standings.length === 0) return refuse(`nothing is promoted to ${env}: promote a prompt first`);
  const outputs = new Map<string, Uint8Array>();
  const reasons: string[] = [];
  for (const standing of standings) {
    const { prompt } = standing;
    if (standing.state === 'conflict') {
      reasons.push(
        `${prompt} was promoted to ${env} twice at the same time: promote the right version once more`,
      );
      continue;
    }
    const { id, record } = standing.promotion;
    const bytes = await promotedBytes(deps.git, record);
    if (!passesGate(record.body.evidence)) {
      reasons.push(`the evidence for ${prompt} does not pass the gate: test and promote it again`);
    } else if (!bytes) {
      reasons.push(`the promoted bytes of ${prompt} are not in the history here: fetch all of it`);
    } else {
      const bundle = makeBundle({ ledger, promotion: id, bytes });
      const verified = verifyBundle(bundle);
      if (!verified.ok) reasons.push(`${prompt}: ${verified.reason}`);
      else outputs.set(prompt, verified.promptBytes).set(`${prompt}.promptward-bundle`, bundle);
    }
  }
  const names = new Set([...outputs.keys()].map(path => path.toLowerCase()));
  if (names.size < outputs.size)
    reasons.push('two promoted prompts differ in upper and lower case only: rename one');
  if (reasons.length > 0) return refuse(...reasons);
  const paths = [...outputs.keys()].sort();
  for (const path of paths) await out.write(path, outputs.get(path) as Uint8Array);
  return { ok: true, paths };
}

function refuse(...reasons: readonly string[]): Exported {
  return { ok: false, reasons };
}
