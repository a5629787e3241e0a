import { createHash } from 'node:crypto';
import type { Ledger } from '../trust/ledger.ts';
import type { LedgerProblem } from '../trust/ledgerFiles.ts';
import { recordPath } from '../trust/ledgerPaths.ts';
import type { PromotionRecord } from '../trust/record.ts';
import type { SignedPromotion } from '../trust/signedRecord.ts';
import { promotedIn } from '../trust/state.ts';
import { passesGate } from './gate.ts';

export interface VerifiedPromotion {
  readonly prompt: string;
  readonly env: string;
  readonly sha256: string;
  readonly seq: number;
  readonly state: 'current' | 'conflict';
  /** How the file in the working copy compares with the promoted bytes; a difference is no problem. */
  readonly workingCopy: 'same' | 'changed' | 'missing';
  /** The promoted bytes are still to be had. */
  readonly bytesFound: boolean;
}

/** What `verify --format json` prints. */
export interface VerifyReport {
  readonly version: 1;
  readonly ok: boolean;
  /** How many records count. */
  readonly records: number;
  /** Ids of the keys that the library trusts. */
  readonly keys: readonly string[];
  readonly promotions: readonly VerifiedPromotion[];
  readonly problems: readonly LedgerProblem[];
  /** What an interrupted write left in the ledger's folder. It counts for nothing and may be removed. */
  readonly leftovers: readonly string[];
}

export interface VerifyInput {
  readonly ledger: Ledger;
  /** The bytes of a prompt file in the working copy; undefined where there is none. */
  readonly workingCopy: (path: string) => Promise<Uint8Array | undefined>;
  /** Bytes that may be the promoted ones, from the library's history; undefined where they are not found. */
  readonly promotedBytes: (promotion: PromotionRecord) => Promise<Uint8Array | undefined>;
}

/**
 * Proves what a library says about its promotions. `ok` means: every file of the ledger counts, no prompt is in
 * conflict, and each promotion in force carries evidence that passes the gate and bytes that can be found.
 */
export async function verifyLibrary(input: VerifyInput): Promise<VerifyReport> {
  const { ledger } = input;
  const promotions: VerifiedPromotion[] = [];
  const problems = [...ledger.problems];
  for (const standing of promotedIn(ledger)) {
    const rivals = standing.state === 'current' ? [standing.promotion] : standing.promotions;
    for (const rival of rivals) {
      const promotion = await inspect(rival, standing.state, input);
      promotions.push(promotion);
      const path = recordPath(rival.id);
      for (const message of complaints(promotion, rival)) problems.push({ path, message });
    }
  }
  const ok = problems.length === 0;
  const { keys, leftovers } = ledger;
  return { version: 1, ok, records: ledger.records.size, keys, promotions, problems, leftovers };
}

async function inspect(
  { record }: SignedPromotion,
  state: VerifiedPromotion['state'],
  input: VerifyInput,
): Promise<VerifiedPromotion> {
  const { prompt, env, sha256, seq } = record.body;
  const here = await input.workingCopy(prompt);
  const workingCopy = !here ? 'missing' : digestOf(here) === sha256 ? 'same' : 'changed';
  const found = await input.promotedBytes(record);
  const bytesFound = found !== undefined && digestOf(found) === sha256;
  return { prompt, env, sha256, seq, state, workingCopy, bytesFound };
}

function complaints({ prompt, env, state, bytesFound }: VerifiedPromotion, { record }: SignedPromotion) {
  const messages: string[] = [];
  if (state === 'conflict') {
    messages.push(
      `${prompt} was promoted to ${env} twice at the same time: promote the right version once more`,
    );
  }
  if (!passesGate(record.body.evidence)) {
    messages.push(`the evidence for ${prompt} in ${env} does not pass the gate: test and promote again`);
  }
  if (!bytesFound) {
    messages.push(`the promoted bytes of ${prompt} in ${env} are not in the history here: fetch all of it`);
  }
  return messages;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
