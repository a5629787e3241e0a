import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { readPublicKey } from '../../src/core/trust/keys.ts';
import { loadOrCreate, SigningKeyDamaged, signingKeyAccount } from '../../src/node/signingKey.ts';
import { runInKeyring } from '../support/keyring.ts';
import { memorySecrets } from './memorySecrets.ts';

const message = Buffer.from('a message');

describe('signing key', () => {
  it('is made once and stays the same', async () => {
    const secrets = memorySecrets();
    const first = await loadOrCreate(secrets);
    const again = await loadOrCreate(secrets);
    assert.deepEqual([again.keyId, again.pub], [first.keyId, first.pub]);
    assert.deepEqual(await secrets.accounts(), [signingKeyAccount]);
    assert.notEqual((await loadOrCreate(memorySecrets())).pub, first.pub);
  });

  it('signs what its public half verifies', async () => {
    const key = await loadOrCreate(memorySecrets());
    const read = readPublicKey(key.pub);
    assert.ok(read.ok);
    assert.equal(read.key.keyId, key.keyId);
    assert.ok(read.key.verifies(message, await key.sign(message)));
  });

  it('gives out nothing of the private half, and signs no more once it is removed', async () => {
    const secrets = memorySecrets();
    const key = await loadOrCreate(secrets);
    const stored = (await secrets.get(signingKeyAccount)) ?? '';
    const seed = Buffer.from(stored, 'base64').subarray(-32);
    const shown = inspect(key, { depth: null, showHidden: true }) + JSON.stringify(key);
    for (const secret of [stored, seed.toString('hex'), seed.toString('base64')])
      assert.ok(!shown.includes(secret));
    assert.equal(
      createPrivateKey({ key: Buffer.from(stored, 'base64'), format: 'der', type: 'pkcs8' })
        .asymmetricKeyType,
      'ed25519',
    );
    await secrets.remove(signingKeyAccount);
    await assert.rejects(key.sign(message), SigningKeyDamaged);
  });

  it('uses the key that another process stored in the same moment', async () => {
    const secrets = memorySecrets();
    const theirs = memorySecrets();
    const { pub } = await loadOrCreate(theirs);
    const racing = {
      ...secrets,
      set: async (account: string) => secrets.set(account, (await theirs.get(signingKeyAccount)) ?? ''),
    };
    assert.equal((await loadOrCreate(racing)).pub, pub);
  });

  it('refuses a stored value that is no Ed25519 key, without quoting it', async () => {
    const other = generateKeyPairSync('x25519').privateKey.export({ format: 'der', type: 'pkcs8' });
    for (const stored of ['not a key', '', other.toString('base64')]) {
      const secrets = memorySecrets();
      await secrets.set(signingKeyAccount, stored);
      await assert.rejects(loadOrCreate(secrets), (error: Error) => {
        assert.ok(error instanceof SigningKeyDamaged && error.cause === undefined);
        return stored === '' || !error.message.includes(stored);
      });
    }
  });

  it('lives in the keychain of the operating system', async function () {
    if (process.platform !== 'linux') this.skip();
    const source = (path: string) =>
      JSON.stringify(fileURLToPath(new URL(`../../src/node/${path}`, import.meta.url)));
    const script = `
      const { openKeychain } = await import(${source('keychain.ts')});
      const { loadOrCreate } = await import(${source('signingKey.ts')});
      const [first, again] = [await loadOrCreate(openKeychain()), await loadOrCreate(openKeychain())];
      console.log(first.pub === again.pub, (await again.sign(Buffer.of(1))).length, await openKeychain().accounts());`;
    const { code, stdout, stderr } = await runInKeyring(process.execPath, [
      '--input-type=module',
      '-e',
      script,
    ]);
    assert.equal(stdout, "true 64 [ 'signing-key' ]\n", stderr);
    assert.equal(code, 0);
  });
});
