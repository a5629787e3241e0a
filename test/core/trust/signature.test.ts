import assert from 'node:assert/strict';
import { readPublicKey, type VerifyingKey } from '../../../src/core/trust/keys.ts';
import { checkSignature, signatureFile, signedBytes } from '../../../src/core/trust/signature.ts';
import { testKey } from './testKey.ts';

const record = new TextEncoder().encode('{"v":1}\n');

function keysOf(...seeds: number[]): ReadonlyMap<string, VerifyingKey> {
  return new Map(
    seeds.map(seed => {
      const read = readPublicKey(testKey(seed).pub);
      assert.ok(read.ok);
      return [read.key.keyId, read.key];
    }),
  );
}

describe('signature file', () => {
  let file: Uint8Array;

  before(async () => {
    file = signatureFile(testKey(1).keyId, await testKey(1).sign(signedBytes(record)));
  });

  it('is one line of canonical JSON', () => {
    const text = Buffer.from(file).toString();
    assert.match(text, /^\{"alg":"ed25519","keyid":"[0-9a-f]{64}","sig":"[A-Za-z0-9+/]{86}=="\}\n$/);
  });

  it('is by a trusted key or by nobody', () => {
    assert.deepEqual(checkSignature(keysOf(1, 2), record, file), { ok: true, keyId: testKey(1).keyId });
    assert.equal(checkSignature(keysOf(2), record, file).ok, false);
    assert.equal(checkSignature(new Map(), record, file).ok, false);
  });

  it('does not count for the bare bytes or another record', async () => {
    assert.equal(checkSignature(keysOf(1), Buffer.from('{"v":2}\n'), file).ok, false);
    const bare = signatureFile(testKey(1).keyId, await testKey(1).sign(record));
    assert.equal(checkSignature(keysOf(1), record, bare).ok, false);
  });

  it('refuses another algorithm, spelling or size', () => {
    const text = Buffer.from(file).toString();
    const spelt = text.replace(/.(?===")/, last => String.fromCharCode(last.charCodeAt(0) + 1));
    for (const bad of [
      text.replace('ed25519', 'none'),
      text.trimEnd(),
      ` ${text}`,
      spelt,
      `${text}${' '.repeat(1024)}`,
    ]) {
      assert.equal(checkSignature(keysOf(1), record, Buffer.from(bad)).ok, false, bad.slice(0, 40));
    }
  });
});
