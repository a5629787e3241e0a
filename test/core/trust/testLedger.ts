import { createHash } from 'node:crypto';
import { buildPromotion, type Signer } from '../../../src/core/lifecycle/promote.ts';
import { canonicalise } from '../../../src/core/trust/canonicalJson.ts';
import { readLedger } from '../../../src/core/trust/ledger.ts';
import type { Evidence, PromotionRecord } from '../../../src/core/trust/record.ts';
import { signatureFile, signedBytes } from '../../../src/core/trust/signature.ts';
import { filesOf, type SignedRecord } from '../../../src/core/trust/signedRecord.ts';
import { testKey } from './testKey.ts';

export type LedgerFiles = ReadonlyMap<string, Uint8Array>;

export const evidence: Evidence = {
  lint: { errors: 0, warnings: 1, rules: 'rules-1' },
  tests: { suite: 'ab'.repeat(32), model: 'openai/gpt-4o-mini', source: 'replay', passed: 3, n: 3 },
};

let drawn = 0;

/** Bytes that never repeat within one run of the tests. */
export function randomBytes(size: number): Uint8Array {
  drawn++;
  return new Uint8Array(createHash('sha256').update(`draw ${drawn}`).digest()).subarray(0, size);
}

export interface Draft {
  readonly prompt?: string;
  readonly env?: string;
  readonly content?: string;
  readonly key?: Signer;
}

/** The ledger's files with one more promotion, which has all heads as its parents. */
export async function promoted(files: LedgerFiles, draft: Draft = {}): Promise<LedgerFiles> {
  const { prompt = 'a.prompt.yml', env = 'staging', content = 'first', key = testKey(1) } = draft;
  const bytes = Buffer.from(content);
  const built = await buildPromotion({
    ledger: readLedger(files),
    draft: {
      prompt,
      env,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      commit: 'c0'.repeat(20),
      reason: 'it is better',
      evidence,
    },
    signer: key,
    now: Date.UTC(2026, 0, 2, 3, 4, 5, 678),
    randomBytes,
  });
  if (!built.ok) throw new Error(built.reason);
  return new Map([...files, ...built.files]);
}

/** Both ledgers' files, as a Git merge of two branches has them. */
export function union(...ledgers: readonly LedgerFiles[]): LedgerFiles {
  return new Map(ledgers.flatMap(files => [...files]));
}

/** The files of any value as a record, signed by `signer` in the name of `keyId`, whether or not that is right. */
export async function sealed(value: object, signer: Signer, keyId = signer.keyId): Promise<LedgerFiles> {
  const bytes = new TextEncoder().encode(canonicalise(value));
  const signature = signatureFile(keyId, await signer.sign(signedBytes(bytes)));
  const id = createHash('sha256').update(bytes).digest('hex');
  return new Map(filesOf({ id, record: value, bytes, signature } as SignedRecord));
}

/** The newest promotion record of the ledger, to be changed and sealed anew. */
export function lastPromotion(files: LedgerFiles): PromotionRecord {
  const records = [...readLedger(files).records.values()].map(({ record }) => record);
  const last = records.at(-1);
  if (last?.type !== 'promotion') throw new Error('no promotion');
  return last;
}
