import { Buffer } from 'node:buffer';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { groupOrder, isPlainEncoding, isPrimeOrderKey, littleEndian } from './edwards.ts';
import type { PublicKey } from './record.ts';

/** A public key that has been checked and can check signatures. */
export interface VerifyingKey extends PublicKey {
  /** Hex SHA-256 of the 32 bytes. */
  readonly keyId: string;
  /** True when `signature` (64 bytes, RFC 8032) over `message` was made with this key's private half. */
  verifies(message: Uint8Array, signature: Uint8Array): boolean;
}

/** The id of a raw Ed25519 public key: hex SHA-256 of its 32 bytes. `pub` is their lower-case hex. */
export function keyIdOf(pub: string): string {
  return createHash('sha256').update(Buffer.from(pub, 'hex')).digest('hex');
}

/**
 * A key from its 64 hex digits, or why it is none: it must be the canonical encoding of a curve point of prime
 * order. Crypto libraries differ in what they accept (the identity "verifies" every message in some), so the check
 * is ours. Signatures with an S of the group order or more, or with an R that is not canonical or of small order,
 * are refused for the same reason.
 */
export function readPublicKey(
  pub: string,
): { readonly ok: true; readonly key: VerifyingKey } | { readonly ok: false; readonly reason: string } {
  const bytes = Buffer.from(pub, 'hex');
  if (!/^[0-9a-f]{64}$/.test(pub)) return { ok: false, reason: 'a public key is 64 lower-case hex digits' };
  if (!isPrimeOrderKey(bytes)) {
    return {
      ok: false,
      reason: 'the public key is no sound Ed25519 key (not canonical, or of unsafe order)',
    };
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') };
  const object = createPublicKey({ key: jwk, format: 'jwk' });
  const key: VerifyingKey = {
    alg: 'ed25519',
    pub,
    keyId: keyIdOf(pub),
    verifies: (message, signature) => isSafeSignature(signature) && verify(null, message, object, signature),
  };
  return { ok: true, key };
}

/** False for a signature whose S is not below the group order or whose R is not canonical or of small order. */
export function isSafeSignature(signature: Uint8Array): boolean {
  return (
    signature.length === 64 &&
    isPlainEncoding(signature.subarray(0, 32)) &&
    littleEndian(signature.subarray(32)) < groupOrder
  );
}
