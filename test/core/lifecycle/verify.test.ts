import assert from 'node:assert/strict';
import { type VerifyReport, verifyLibrary } from '../../../src/core/lifecycle/verify.ts';
import { readLedger } from '../../../src/core/trust/ledger.ts';
import { testKey } from '../trust/testKey.ts';
import {
  type LedgerFiles,
  lastPromotion,
  promoted,
  randomBytes,
  sealed,
  union,
} from '../trust/testLedger.ts';

function verify(files: LedgerFiles, here?: string, promotedText = 'first'): Promise<VerifyReport> {
  return verifyLibrary({
    ledger: readLedger(files),
    workingCopy: async () => (here === undefined ? undefined : Buffer.from(here)),
    promotedBytes: async () => Buffer.from(promotedText),
  });
}

describe('verification of a library', () => {
  it('reports each promotion in force', async () => {
    const files = await promoted(new Map());
    const { sha256 } = lastPromotion(files).body;
    const place = {
      prompt: 'a.prompt.yml',
      env: 'staging',
      sha256,
      seq: 1,
      state: 'current',
      bytesFound: true,
    };
    assert.deepEqual(await verify(files, 'first'), {
      version: 1,
      ok: true,
      records: 2,
      keys: [testKey(1).keyId],
      promotions: [{ ...place, workingCopy: 'same' }],
      problems: [],
      leftovers: [],
    });
    assert.equal((await verify(files, 'edited')).promotions[0]?.workingCopy, 'changed');
    assert.equal((await verify(files, 'edited')).ok, true);
    assert.equal((await verify(files)).promotions[0]?.workingCopy, 'missing');
  });

  it('is fine without a ledger', async () => {
    assert.deepEqual((await verify(new Map())).ok, true);
  });

  it('fails when the promoted bytes cannot be found', async () => {
    const report = await verify(await promoted(new Map()), 'first', 'other');
    assert.equal(report.promotions[0]?.bytesFound, false);
    assert.match(report.problems[0]?.message ?? '', /not in the history/);
    assert.equal(report.ok, false);
  });

  it('fails on a conflict and names every rival', async () => {
    const start = await promoted(new Map());
    const report = await verify(union(await promoted(start), await promoted(start)), 'first');
    assert.deepEqual(
      report.promotions.map(({ state }) => state),
      ['conflict', 'conflict'],
    );
    assert.equal(new Set(report.problems.map(({ path }) => path)).size, 2);
    assert.equal(report.ok, false);
  });

  it('fails on a promotion in force whose evidence does not pass the gate, signed or not', async () => {
    const files = await promoted(new Map());
    const record = lastPromotion(files);
    const { evidence } = record.body;
    const failing = { ...evidence, tests: { ...evidence.tests, passed: 1 } };
    const body = { ...record.body, seq: 2, evidence: failing };
    const nonce = Buffer.from(randomBytes(16)).toString('hex');
    const next = { ...record, nonce, parents: readLedger(files).heads, body };
    const report = await verify(union(files, await sealed(next, testKey(1))), 'first');
    assert.match(report.problems[0]?.message ?? '', /does not pass the gate/);
    const mended = await promoted(union(files, await sealed(next, testKey(1))));
    assert.equal((await verify(mended, 'first')).ok, true);
  });

  it('fails on any problem of the ledger', async () => {
    const stranger = new Map([['.promptward/ledger/x', new Uint8Array()]]);
    const report = await verify(union(await promoted(new Map()), stranger), 'first');
    assert.equal(report.ok, false);
    assert.equal(report.problems[0]?.path, '.promptward/ledger/x');
  });
});
