import { Buffer } from 'node:buffer';
import { canonicalise, parseCanonical } from './canonicalJson.ts';
import { entryType, preAuthEncoding } from './dsse.ts';
import type { VerifyingKey } from './keys.ts';
import { exactly, object, pattern } from './shape.ts';

const maxBytes = 1024;
const signatureShape = object({
  alg: exactly('ed25519'),
  keyid: pattern(/^[0-9a-f]{64}$/),
  sig: pattern(/^[A-Za-z0-9+/]{86}==$/),
});

/** The bytes that a key signs for a ledger record of these bytes. */
export function signedBytes(record: Uint8Array): Uint8Array {
  return preAuthEncoding(entryType, record);
}

/** The signature file for a 64-byte signature by the key of this id. */
export function signatureFile(keyId: string, signature: Uint8Array): Uint8Array {
  const sig = Buffer.from(signature).toString('base64');
  return new TextEncoder().encode(canonicalise({ alg: 'ed25519', keyid: keyId, sig }));
}

/** Whose signature over the record the file holds: the id of one of `keys`, or one line why it counts for nobody. */
export function checkSignature(
  keys: ReadonlyMap<string, VerifyingKey>,
  record: Uint8Array,
  file: Uint8Array,
): { readonly ok: true; readonly keyId: string } | { readonly ok: false; readonly reason: string } {
  if (file.length > maxBytes) return { ok: false, reason: 'the signature file is too large' };
  const parsed = parseCanonical(file);
  if (!parsed.ok) return { ok: false, reason: `the signature file is damaged: ${parsed.reason}` };
  const wrong = signatureShape(parsed.value, 'signature');
  if (wrong) return { ok: false, reason: `the signature file is damaged: ${wrong}` };
  const { keyid, sig } = parsed.value as { readonly keyid: string; readonly sig: string };
  const key = keys.get(keyid);
  if (!key)
    return { ok: false, reason: `it is signed by key ${keyid.slice(0, 16)}, which is not trusted here` };
  const signature = Buffer.from(sig, 'base64');
  if (signature.toString('base64') !== sig || !key.verifies(signedBytes(record), signature)) {
    return { ok: false, reason: 'the signature does not fit the record' };
  }
  return { ok: true, keyId: keyid };
}
