import { recordPath, signaturePath } from './ledgerPaths.ts';
import type { LedgerRecord, PromotionRecord } from './record.ts';

/** A record with the very bytes that were signed and the signature file of the key it names. */
export interface SignedRecord<R extends LedgerRecord = LedgerRecord> {
  readonly id: string;
  readonly record: R;
  readonly bytes: Uint8Array;
  readonly signature: Uint8Array;
}

export type SignedPromotion = SignedRecord<PromotionRecord>;

export function isPromotion(signed: SignedRecord): signed is SignedPromotion {
  return signed.record.type === 'promotion';
}

/** The files of a record by path, in the order in which they are safe to write: a signature alone counts for nothing. */
export function filesOf(signed: SignedRecord): readonly (readonly [string, Uint8Array])[] {
  return [
    [signaturePath(signed.id, signed.record.key), signed.signature],
    [recordPath(signed.id), signed.bytes],
  ];
}
