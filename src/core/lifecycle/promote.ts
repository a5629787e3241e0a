import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { canonicalise } from '../trust/canonicalJson.ts';
import { type Ledger, readLedger } from '../trust/ledger.ts';
import type { LedgerRecord, PromotionRecord, PublicKey } from '../trust/record.ts';
import { signatureFile, signedBytes } from '../trust/signature.ts';
import { filesOf, isPromotion, type SignedRecord } from '../trust/signedRecord.ts';

const maxParents = 16;

/** A key that can sign; its private half stays where it is. */
export interface Signer extends PublicKey {
  readonly keyId: string;
  /** The 64-byte Ed25519 signature over the bytes. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

export interface PromotionInput {
  readonly ledger: Ledger;
  /** What to promote; the rest of the record's body follows from the ledger. */
  readonly draft: Omit<PromotionRecord['body'], 'seq'>;
  readonly signer: Signer;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly randomBytes: (size: number) => Uint8Array;
}

export type BuiltPromotion =
  | {
      readonly ok: true;
      readonly id: string;
      readonly record: PromotionRecord;
      /** Files to write by path, in this order: after each of them the ledger still verifies. */
      readonly files: ReadonlyMap<string, Uint8Array>;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * The signed records of a promotion: the promotion itself and, in an empty ledger, the genesis record before it.
 * Refuses a ledger that does not verify, a key that the library does not trust and a draft that makes no valid
 * record; what it returns has been verified together with the ledger.
 */
export async function buildPromotion(input: PromotionInput): Promise<BuiltPromotion> {
  const { ledger, draft, signer, now, randomBytes } = input;
  if (ledger.problems.length > 0) return refuse('the ledger does not verify: run promptward verify');
  if (ledger.genesis !== undefined && !ledger.keys.includes(signer.keyId)) {
    const trusted = ledger.keys.map(id => id.slice(0, 16)).join(', ');
    return refuse(
      `this library trusts key ${trusted}; yours is ${signer.keyId.slice(0, 16)}: promote with that key`,
    );
  }
  if (ledger.heads.length > maxParents) {
    return refuse(
      `more than ${maxParents} branches of the ledger are open: merge fewer at a time, promoting between`,
    );
  }
  const head = () => ({
    v: 1 as const,
    key: signer.keyId,
    time: new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
    nonce: Buffer.from(randomBytes(16)).toString('hex'),
  });
  const made: SignedRecord[] = [];
  if (ledger.genesis === undefined) {
    const keys = [{ alg: signer.alg, pub: signer.pub }];
    made.push(await seal({ ...head(), type: 'genesis', repo: '', parents: [], body: { keys } }, signer));
  }
  const record: PromotionRecord = {
    ...head(),
    type: 'promotion',
    repo: ledger.genesis ?? made[0]?.id ?? '',
    parents: made[0] ? [made[0].id] : ledger.heads,
    body: { ...draft, seq: 1 + highestSeq(ledger, draft.prompt, draft.env) },
  };
  const promotion = await seal(record, signer);
  made.push(promotion);
  const files = new Map(made.flatMap(filesOf));
  const before = [...ledger.records.values()].flatMap(filesOf);
  const [problem] = readLedger(new Map([...before, ...files]), ledger).problems;
  if (problem) return refuse(`the promotion would not verify: ${problem.message}`);
  return { ok: true, id: promotion.id, record, files };
}

async function seal<R extends LedgerRecord>(record: R, signer: Signer): Promise<SignedRecord<R>> {
  const bytes = new TextEncoder().encode(canonicalise(record));
  const signature = signatureFile(signer.keyId, await signer.sign(signedBytes(bytes)));
  return { id: createHash('sha256').update(bytes).digest('hex'), record, bytes, signature };
}

function highestSeq(ledger: Ledger, prompt: string, env: string): number {
  const bodies = [...ledger.records.values()].filter(isPromotion).map(({ record }) => record.body);
  return bodies
    .filter(body => body.prompt === prompt && body.env === env)
    .reduce((highest, { seq }) => Math.max(highest, seq), 0);
}

function refuse(reason: string): BuiltPromotion {
  return { ok: false, reason };
}
