import assert from 'node:assert/strict';
import { makeBundle, verifyBundle } from '../../../src/core/trust/bundle.ts';
import { canonicalise } from '../../../src/core/trust/canonicalJson.ts';
import { readLedger } from '../../../src/core/trust/ledger.ts';
import { testKey } from './testKey.ts';
import { type LedgerFiles, lastPromotion, promoted, sealed } from './testLedger.ts';

const content = 'Say {{word}} \u{1f44b}\r\n';

function bundleOf(files: LedgerFiles, bytes: Uint8Array = Buffer.from(content)): Uint8Array {
  const ledger = readLedger(files);
  return makeBundle({ ledger, promotion: [...ledger.records.keys()].at(-1) ?? '', bytes });
}

interface Fields {
  prompt: string;
  genesis: { record: string; signature: string };
  promotion: { record: string; signature: string };
}

function changed(bundle: Uint8Array, change: (fields: Fields) => object): Uint8Array {
  const fields: Fields = JSON.parse(Buffer.from(bundle).toString());
  return new TextEncoder().encode(canonicalise({ ...fields, ...change(fields) }));
}

describe('bundle', () => {
  let files: LedgerFiles;
  let bundle: Uint8Array;

  before(async () => {
    files = await promoted(await promoted(new Map()), { content });
    bundle = bundleOf(files);
  });

  it('gives back the promoted bytes and the promotion', () => {
    const ledger = readLedger(files);
    const verified = verifyBundle(bundle, { trustedKeyId: testKey(1).keyId });
    assert.ok(verified.ok);
    assert.equal(Buffer.from(verified.promptBytes).toString(), content);
    assert.deepEqual(verified.promotion, lastPromotion(files));
    assert.equal(verified.promotionId, ledger.heads[0]);
    assert.equal(verified.repo, ledger.genesis);
    assert.equal(verified.keyId, testKey(1).keyId);
    assert.deepEqual(verifyBundle(bundle), verified);
  });

  it('takes any bytes, and no bytes', async () => {
    const empty = await promoted(new Map(), { content: '' });
    const verified = verifyBundle(bundleOf(empty, new Uint8Array()));
    assert.deepEqual(verified.ok && verified.promptBytes, new Uint8Array());
  });

  it('notices a flip of any byte', () => {
    for (let at = 0; at < bundle.length; at++) {
      const flipped = Uint8Array.from(bundle);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      assert.equal(verifyBundle(flipped).ok, false, `byte ${at}`);
    }
  });

  it('refuses a key that is not the trusted one', () => {
    const verified = verifyBundle(bundle, { trustedKeyId: testKey(2).keyId });
    assert.match(verified.ok ? '' : verified.reason, /not from the trusted one/);
  });

  it('refuses parts of another library, prompt or kind', async () => {
    const other: Fields = JSON.parse(
      Buffer.from(bundleOf(await promoted(new Map(), { content }))).toString(),
    );
    const prompt = Buffer.from('other').toString('base64');
    const forged = await sealed({ ...lastPromotion(files), key: testKey(2).keyId }, testKey(2));
    const [signature = '', record = ''] = [...forged.values()].map(bytes => Buffer.from(bytes).toString());
    const changes: ((fields: Fields) => object)[] = [
      () => ({ promotion: other.promotion }),
      () => ({ genesis: other.genesis }),
      () => ({ prompt }),
      fields => ({ prompt: fields.prompt.replace(/=+$/, '') }),
      fields => ({ promotion: fields.genesis }),
      fields => ({ genesis: fields.promotion }),
      fields => ({ promotion: { ...fields.promotion, signature: fields.genesis.signature } }),
      () => ({ promotion: { record, signature } }),
      fields => ({ promotion: { record: fields.promotion.record, signature } }),
      () => ({ more: true }),
      () => ({ v: 2 }),
    ];
    for (const [index, change] of changes.entries()) {
      assert.equal(verifyBundle(changed(bundle, change)).ok, false, `change ${index}`);
    }
    assert.ok(verifyBundle(changed(bundle, () => ({}))).ok);
  });

  it('refuses what is too large or no bundle, without throwing', () => {
    for (const file of [
      new Uint8Array(),
      new Uint8Array(8 * 1024 * 1024 + 1),
      Buffer.from('{}\n'),
      Buffer.from('[]\n'),
    ]) {
      assert.equal(verifyBundle(file).ok, false);
    }
  });

  it('is not made of other bytes, or of a promotion that does not count', () => {
    const ledger = readLedger(files);
    const bytes = Buffer.from(content);
    assert.throws(() => bundleOf(files, Buffer.from('other')));
    assert.throws(() => makeBundle({ ledger, promotion: '0'.repeat(64), bytes }));
    assert.throws(() => makeBundle({ ledger, promotion: ledger.genesis ?? '', bytes }));
  });
});
