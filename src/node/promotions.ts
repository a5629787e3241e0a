import { buildPromotion } from '../core/lifecycle/promote.ts';
import type { Clock, Secrets } from '../core/ports.ts';
import { isPromptPath, isReason } from '../core/trust/names.ts';
import type { Evidence, PromotionRecord } from '../core/trust/record.ts';
import { promotedIn } from '../core/trust/state.ts';
import { type ExamineDeps, type ExaminedVersion, examineVersion } from './examineVersion.ts';
import { FileProblem } from './fileProblem.ts';
import { GitFailure } from './gitProcess.ts';
import { KeychainUnavailable } from './keychain.ts';
import { readLedger, writeRecords } from './ledgerStore.ts';
import { type NotPromoted, notPromoted } from './notPromoted.ts';
import { RunStoreProblem } from './runStore.ts';
import { loadOrCreate, SigningKeyDamaged } from './signingKey.ts';

export type { NotPromoted };

export interface PromoteDeps extends ExamineDeps {
  readonly git: ExamineDeps['git'] & {
    commit(
      paths: readonly string[],
      message: string,
    ): Promise<
      { readonly ok: true; readonly commit: string } | { readonly ok: false; readonly message: string }
    >;
  };
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly environments: readonly string[];
}

export interface PromoteRequest {
  readonly prompt: string;
  readonly env: string;
  /** Why: one line of 1 to 280 characters, which stays in the ledger for ever. */
  readonly reason: string;
  /** The version's number; without it the newest, which the working copy must then equal. */
  readonly version?: number;
}

export type Promoted =
  | {
      readonly ok: true;
      readonly id: string;
      readonly record: PromotionRecord;
      readonly version: number;
      /** The commit that holds the ledger files, and their paths. */
      readonly commit: string;
      readonly paths: readonly string[];
    }
  | NotPromoted;

/**
 * Promotes one version of a prompt to an environment: examines the very bytes of that version (lint, tests, gate),
 * signs and verifies the records, writes them and commits exactly these files. On any failure the files are as they
 * were. The first promotion of a library makes the signing key and names it as the one that is trusted.
 */
export async function promotePrompt(deps: PromoteDeps, request: PromoteRequest): Promise<Promoted> {
  const wrong = inputProblem(deps, request);
  if (wrong) return notPromoted('input', wrong);
  try {
    const examined = await examineVersion(deps, request.prompt, request.version);
    if (!examined.ok) return examined;
    if (!examined.answer.ok) {
      return notPromoted('refused', ...examined.answer.reasons.map(line => deps.guard(line, 'report').text));
    }
    return await signAndCommit(deps, request, examined, examined.answer.evidence);
  } catch (error) {
    const expected = [FileProblem, GitFailure, KeychainUnavailable, SigningKeyDamaged, RunStoreProblem];
    if (!expected.some(kind => error instanceof kind)) throw error;
    return notPromoted('surroundings', (error as Error).message);
  }
}

function inputProblem(deps: PromoteDeps, { prompt, env, reason }: PromoteRequest): string | undefined {
  if (!isPromptPath(prompt)) return 'the prompt must be a path inside the library, with "/"';
  if (!deps.environments.includes(env)) {
    return `there is no environment "${env}": use ${deps.environments.join(' or ')}`;
  }
  if (!isReason(reason)) return 'the reason must be one line of 1 to 280 characters';
  if (!deps.guard(reason, 'ledger').ok) {
    return 'the reason holds something that must not be published: word it without';
  }
  return undefined;
}

async function signAndCommit(
  deps: PromoteDeps,
  { prompt, env, reason }: PromoteRequest,
  { version, bytes, sha256 }: ExaminedVersion,
  evidence: Evidence,
): Promise<Promoted> {
  const ledger = await readLedger(deps.files);
  if (ledger.problems.length > 0) {
    const shown = ledger.problems.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    return notPromoted('refused', 'the ledger does not verify: run promptward verify', ...shown);
  }
  const number = version.version;
  const standing = promotedIn(ledger, prompt).find(place => place.env === env);
  if (standing?.state === 'current' && standing.promotion.record.body.sha256 === sha256) {
    return notPromoted('refused', `version ${number} of ${prompt} is already in ${env}: nothing to do`);
  }
  const built = await buildPromotion({
    ledger,
    draft: { prompt, env, sha256, bytes: bytes.length, commit: version.commit, reason, evidence },
    signer: await loadOrCreate(deps.secrets),
    now: deps.clock.now(),
    randomBytes: deps.randomBytes,
  });
  if (!built.ok) return notPromoted('refused', built.reason);
  const { paths, undo } = await writeRecords(deps.files, built.files);
  const message = `Promote ${prompt} v${number} to ${env}\n\n${reason}`;
  const done = await deps.git.commit(paths, message).catch(async error => {
    await undo();
    throw error;
  });
  if (!done.ok) {
    await undo();
    return notPromoted('surroundings', `nothing was promoted, Git could not commit: ${done.message}`);
  }
  return { ok: true, id: built.id, record: built.record, version: number, commit: done.commit, paths };
}
