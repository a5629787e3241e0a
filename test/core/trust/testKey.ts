import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { Signer } from '../../../src/core/lifecycle/promote.ts';
import { keyIdOf } from '../../../src/core/trust/keys.ts';

const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key pair of a 32-byte RFC 8032 seed, in hex; a number stands for the seed of that many equal bytes. */
export function testKey(seed: string | number): Signer {
  const bytes = typeof seed === 'string' ? Buffer.from(seed, 'hex') : Buffer.alloc(32, seed);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, bytes]), format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  const pub = Buffer.from(x ?? '', 'base64url').toString('hex');
  return {
    alg: 'ed25519',
    pub,
    keyId: keyIdOf(pub),
    sign: async message => new Uint8Array(sign(null, message, key)),
  };
}
