import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { canonicalise, parseCanonical } from './canonicalJson.ts';
import { genesisKeys } from './genesisKeys.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerRecord, PromotionRecord } from './record.ts';
import { readRecord } from './recordShape.ts';
import { exactly, object, text } from './shape.ts';
import { checkSignature } from './signature.ts';

const maxBytes = 8 * 1024 * 1024;
const anyText = text(() => true);
const signedShape = object({ record: anyText, signature: anyText });
const bundleShape = object({
  format: exactly('promptward-bundle'),
  v: exactly(1),
  prompt: anyText,
  genesis: signedShape,
  promotion: signedShape,
});

interface SignedText {
  readonly record: string;
  readonly signature: string;
}

interface Bundle {
  readonly prompt: string;
  readonly genesis: SignedText;
  readonly promotion: SignedText;
}

export type VerifiedBundle =
  | {
      readonly ok: true;
      /** The very bytes whose digest was checked. */
      readonly promptBytes: Uint8Array;
      readonly promotion: PromotionRecord;
      readonly promotionId: string;
      /** Id of the genesis record: the library that the prompt comes from. */
      readonly repo: string;
      /** Id of the key that signed the genesis record. */
      readonly keyId: string;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * One file with a prompt's bytes and what proves their promotion: the genesis record, which names the keys, and the
 * promotion record, each with its signature. Throws for a promotion that does not count in the ledger or is not of
 * these bytes.
 */
export function makeBundle(input: {
  readonly ledger: Ledger;
  readonly promotion: string;
  readonly bytes: Uint8Array;
}): Uint8Array {
  const { records } = input.ledger;
  const promotion = records.get(input.promotion);
  const genesis = records.get(input.ledger.genesis ?? '');
  if (!genesis || promotion?.record.type !== 'promotion' || !isOf(promotion.record, input.bytes)) {
    throw new Error(`no promotion ${input.promotion} of these bytes in the ledger`);
  }
  const signedText = (signed: { bytes: Uint8Array; signature: Uint8Array }): SignedText => ({
    record: Buffer.from(signed.bytes).toString(),
    signature: Buffer.from(signed.signature).toString(),
  });
  const bundle = {
    format: 'promptward-bundle',
    v: 1,
    prompt: Buffer.from(input.bytes).toString('base64'),
    genesis: signedText(genesis),
    promotion: signedText(promotion),
  };
  return new TextEncoder().encode(canonicalise(bundle));
}

/**
 * Checks a bundle with nothing but itself and, where given, the id of the key that must have signed the genesis
 * record; without it the bundle is trusted on first use, and the caller should show `keyId`. Proves who promoted which
 * bytes to which environment; not that no later promotion exists. Never throws.
 */
export function verifyBundle(
  file: Uint8Array,
  options: { readonly trustedKeyId?: string } = {},
): VerifiedBundle {
  if (file.length > maxBytes) return refuse('it is too large');
  const parsed = parseCanonical(file);
  if (!parsed.ok) return refuse(parsed.reason);
  const wrong = bundleShape(parsed.value, 'bundle');
  if (wrong) return refuse(wrong);
  const bundle = parsed.value as Bundle;

  const genesis = open(bundle.genesis);
  if (!genesis.ok) return refuse(`genesis record: ${genesis.reason}`);
  if (genesis.record.type !== 'genesis') return refuse('its genesis record is of another type');
  const { key: keyId } = genesis.record;
  if (options.trustedKeyId !== undefined && keyId !== options.trustedKeyId) {
    return refuse(`it is from key ${keyId.slice(0, 16)}, not from the trusted one`);
  }
  const trusted = genesisKeys(genesis.record);
  if (!trusted.ok) return refuse(`genesis record: ${trusted.reason}`);
  const promotion = open(bundle.promotion);
  if (!promotion.ok) return refuse(`promotion record: ${promotion.reason}`);
  if (promotion.record.type !== 'promotion') return refuse('its promotion record is of another type');
  if (promotion.record.repo !== genesis.id) return refuse('the promotion is of another library');
  for (const { record, bytes, signature } of [genesis, promotion]) {
    const signed = checkSignature(trusted.keys, bytes, signature);
    if (!signed.ok) return refuse(`${record.type} record: ${signed.reason}`);
    if (signed.keyId !== record.key)
      return refuse(`${record.type} record: another key signed it than it names`);
  }
  const promptBytes = new Uint8Array(Buffer.from(bundle.prompt, 'base64'));
  const spelt = Buffer.from(promptBytes).toString('base64') === bundle.prompt;
  if (!spelt || !isOf(promotion.record, promptBytes))
    return refuse('the prompt is not the one that was promoted');
  const { record, id: promotionId } = promotion;
  return { ok: true, promptBytes, promotion: record, promotionId, repo: genesis.id, keyId };
}

function open({ record, signature }: SignedText) {
  const bytes = new TextEncoder().encode(record);
  const read = readRecord(bytes);
  return read.ok
    ? { ...read, id: digestOf(bytes), bytes, signature: new TextEncoder().encode(signature) }
    : read;
}

function isOf(promotion: LedgerRecord, bytes: Uint8Array): boolean {
  if (promotion.type !== 'promotion') return false;
  return promotion.body.bytes === bytes.length && promotion.body.sha256 === digestOf(bytes);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuse(reason: string): VerifiedBundle {
  return { ok: false, reason: `the bundle does not verify: ${reason}` };
}
