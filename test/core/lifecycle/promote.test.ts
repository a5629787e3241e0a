import assert from 'node:assert/strict';
import { buildPromotion, type PromotionInput } from '../../../src/core/lifecycle/promote.ts';
import { readLedger } from '../../../src/core/trust/ledger.ts';
import { testKey } from '../trust/testKey.ts';
import { evidence, type LedgerFiles, promoted, randomBytes, union } from '../trust/testLedger.ts';

function build(files: LedgerFiles, change: Partial<PromotionInput['draft']> = {}, key = testKey(1)) {
  const draft = {
    prompt: 'a.prompt.yml',
    env: 'staging',
    sha256: 'ab'.repeat(32),
    bytes: 5,
    commit: '0'.repeat(40),
    reason: 'why',
    evidence,
    ...change,
  };
  return buildPromotion({ ledger: readLedger(files), draft, signer: key, now: 0, randomBytes });
}

describe('records of a promotion', () => {
  it('start with a genesis record that names the key, each signature before its record', async () => {
    const built = await build(new Map());
    assert.ok(built.ok);
    const names = [...built.files.keys()].map(path =>
      path.replace(/[0-9a-f]{62}/, 'X').replace(/\/..\//, '/'),
    );
    const signature = `.promptward/ledger/X.${testKey(1).keyId.slice(0, 16)}.sig`;
    assert.deepEqual(names, [signature, '.promptward/ledger/X.json', signature, '.promptward/ledger/X.json']);
    const { genesis, heads, keys, problems } = readLedger(built.files);
    assert.deepEqual([problems, keys, heads], [[], [testKey(1).keyId], [built.id]]);
    assert.deepEqual(built.record.parents, [genesis]);
    assert.equal(built.record.body.seq, 1);
    assert.equal(built.record.time, '1970-01-01T00:00:00Z');
  });

  it('verify after each file that is written, in their order', async () => {
    const start = await promoted(new Map());
    for (const before of [new Map(), start]) {
      const built = await build(before);
      assert.ok(built.ok);
      const written = new Map(before);
      for (const [path, bytes] of built.files) {
        written.set(path, bytes);
        assert.deepEqual(readLedger(written).problems, [], path);
      }
    }
  });

  it('name all heads, sorted, and a seq above all', async () => {
    const start = await promoted(new Map());
    const merged = union(await promoted(start), await promoted(await promoted(start)));
    const built = await build(merged);
    assert.ok(built.ok);
    assert.deepEqual(built.record.parents, readLedger(merged).heads);
    assert.equal(built.record.parents.length, 2);
    assert.equal(built.record.body.seq, 4);
  });

  it('never repeat, even at the same time with the same content', async () => {
    const [one, two] = [await build(new Map()), await build(new Map())];
    assert.ok(one.ok && two.ok);
    assert.notEqual(one.id, two.id);
    assert.notEqual(one.record.nonce, two.record.nonce);
  });

  it('are refused for a ledger with a problem', async () => {
    const [path] = [...(await promoted(new Map())).keys()];
    const built = await build(new Map([[path?.replace('.sig', '.bak') ?? '', new Uint8Array()]]));
    assert.deepEqual(built, { ok: false, reason: 'the ledger does not verify: run promptward verify' });
  });

  it('are refused for a key that the library does not trust', async () => {
    const built = await build(await promoted(new Map()), {}, testKey(2));
    assert.ok(!built.ok && built.reason.includes(testKey(1).keyId.slice(0, 16)));
    assert.ok(built.reason.includes(testKey(2).keyId.slice(0, 16)));
  });

  it('are refused when a signer does not sign', async () => {
    const broken = { ...testKey(1), sign: async () => new Uint8Array(64) };
    assert.equal((await build(await promoted(new Map()), {}, broken)).ok, false);
  });

  it('are refused for what makes no valid record', async () => {
    for (const change of [
      { env: 'A' },
      { prompt: '../x' },
      { reason: '' },
      { sha256: '' },
      { commit: 'HEAD' },
    ]) {
      assert.equal((await build(new Map(), change)).ok, false, JSON.stringify(change));
    }
  });

  it('join at most 16 branches', async () => {
    const start = await promoted(new Map());
    const branches = await Promise.all(
      Array.from({ length: 17 }, (_, n) => promoted(start, { prompt: `p${n}` })),
    );
    assert.ok((await build(union(...branches.slice(1)))).ok);
    assert.equal((await build(union(...branches))).ok, false);
  });
});
