import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Signer } from '../core/lifecycle/promote.ts';
import type { Secrets } from '../core/ports.ts';
import { keyIdOf } from '../core/trust/keys.ts';

/** The keychain account of the key that signs this user's promotions: PKCS#8 in base64. */
export const signingKeyAccount = 'signing-key';

/** What the keychain holds under `signing-key` is no Ed25519 private key. The message never quotes it. */
export class SigningKeyDamaged extends Error {
  override readonly name = 'SigningKeyDamaged';
}

/**
 * The signing key of this user, made and stored on first use. The private half is read from the keychain for each
 * signature and held in nothing that is returned. Throws what `secrets` throws, or SigningKeyDamaged.
 */
export async function loadOrCreate(secrets: Secrets): Promise<Signer> {
  if ((await secrets.get(signingKeyAccount)) === undefined) {
    const der = generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    await secrets.set(signingKeyAccount, der.toString('base64'));
  }
  // Read back rather than kept: another process may have stored its own in the same moment.
  const pub = publicHalf(await privateKey(secrets));
  return {
    alg: 'ed25519',
    pub,
    keyId: keyIdOf(pub),
    sign: async bytes => new Uint8Array(sign(null, bytes, await privateKey(secrets))),
  };
}

async function privateKey(secrets: Secrets): Promise<KeyObject> {
  const stored = await secrets.get(signingKeyAccount);
  try {
    const der = Buffer.from(stored ?? '', 'base64');
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Falls through: the library's own message could quote what it read.
  }
  throw new SigningKeyDamaged(
    'The signing key in the keychain (service promptward, account signing-key) is damaged: restore it there, or remove it to start with a new key.',
  );
}

function publicHalf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('hex');
}
