import { readPublicKey, type VerifyingKey } from './keys.ts';
import type { GenesisRecord } from './record.ts';

/** The keys that a genesis record names, by id; the record's own key must be one of them, and each must be sound. */
export function genesisKeys(
  genesis: GenesisRecord,
):
  | { readonly ok: true; readonly keys: ReadonlyMap<string, VerifyingKey> }
  | { readonly ok: false; readonly reason: string } {
  const keys = new Map<string, VerifyingKey>();
  for (const { pub } of genesis.body.keys) {
    const read = readPublicKey(pub);
    if (!read.ok) return read;
    keys.set(read.key.keyId, read.key);
  }
  if (!keys.has(genesis.key)) return { ok: false, reason: 'it does not name the key that signs it' };
  return { ok: true, keys };
}
