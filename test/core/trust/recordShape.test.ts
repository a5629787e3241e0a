import assert from 'node:assert/strict';
import { canonicalise } from '../../../src/core/trust/canonicalJson.ts';
import type { PromotionRecord } from '../../../src/core/trust/record.ts';
import { readRecord } from '../../../src/core/trust/recordShape.ts';
import { evidence } from './testLedger.ts';

const digest = 'ab'.repeat(32);
const record: PromotionRecord = {
  v: 1,
  type: 'promotion',
  repo: digest,
  parents: [digest],
  key: digest,
  time: '2026-02-28T23:59:59Z',
  nonce: '0'.repeat(32),
  body: {
    prompt: 'a/b.prompt.yml',
    env: 'staging',
    sha256: digest,
    bytes: 3,
    commit: '0'.repeat(40),
    seq: 1,
    reason: 'because',
    evidence,
  },
};
const { head, body } = (({ body, ...head }) => ({ head, body }))(record);
const genesis = {
  ...head,
  type: 'genesis',
  repo: '',
  parents: [],
  body: { keys: [{ alg: 'ed25519', pub: digest }] },
};

const read = (value: unknown) => readRecord(new TextEncoder().encode(canonicalise(value)));
const withBody = (change: object) => ({ ...record, body: { ...body, ...change } });
const id = (n: number) => n.toString(16).padStart(64, '0');

describe('record shapes', () => {
  it('takes a genesis record and a promotion', () => {
    assert.deepEqual(read(record), { ok: true, record });
    assert.deepEqual(read(genesis), { ok: true, record: genesis });
    assert.ok(read(withBody({ commit: '0'.repeat(64) })).ok);
    assert.ok(read({ ...record, parents: Array.from({ length: 16 }, (_, n) => id(n)) }).ok);
  });

  it('refuses every field that is missing, and one more at any place', () => {
    const visit = (value: object, rebuild: (changed: object) => unknown) => {
      assert.equal(read(rebuild({ ...value, more: 1 })).ok, false);
      for (const [key, member] of Object.entries(value)) {
        const { [key]: _, ...rest } = value as Record<string, unknown>;
        assert.equal(read(rebuild(rest)).ok, false, key);
        assert.equal(read(rebuild({ ...value, [key]: true })).ok, false, key);
        if (typeof member === 'object' && !Array.isArray(member)) {
          visit(member, changed => rebuild({ ...value, [key]: changed }));
        }
      }
    };
    visit(record, changed => changed);
    visit(genesis, changed => changed);
    visit({ alg: 'ed25519', pub: digest }, key => ({ ...genesis, body: { keys: [key] } }));
  });

  const wrong: Readonly<Record<string, unknown>> = {
    'a list': [],
    'a string': 'x',
    'an unknown type': { ...record, type: 'approval' },
    'a type that every object has': { ...record, type: 'constructor' },
    'another version': { ...record, v: 2 },
    'no parents': { ...record, parents: [] },
    'too many parents': { ...record, parents: Array.from({ length: 17 }, (_, n) => id(n)) },
    'parents out of order': { ...record, parents: [id(2), id(1)] },
    'a parent twice': { ...record, parents: [id(1), id(1)] },
    'a genesis record with a parent': { ...genesis, parents: [id(1)] },
    'a genesis record with a library': { ...genesis, repo: digest },
    'a genesis record without keys': { ...genesis, body: { keys: [] } },
    'a day that does not exist': { ...record, time: '2026-02-29T00:00:00Z' },
    'a time with fractions': { ...record, time: '2026-02-28T00:00:00.000Z' },
    'a time of another zone': { ...record, time: '2026-02-28T00:00:00+01:00' },
    'an upper-case digest': withBody({ sha256: 'AB'.repeat(32) }),
    'a digest with a line end': withBody({ sha256: `${digest}\n` }),
    'a negative size': withBody({ bytes: -1 }),
    'seq 0': withBody({ seq: 0 }),
    'an empty reason': withBody({ reason: ' ' }),
    'a long reason': withBody({ reason: 'x'.repeat(281) }),
    'a reason of two lines': withBody({ reason: 'a\nb' }),
    'a reason with an escape character': withBody({ reason: 'a\u001b[31m' }),
    'an environment in upper case': withBody({ env: 'Staging' }),
    'an environment that begins with a dash': withBody({ env: '-x' }),
    'a long environment': withBody({ env: 'x'.repeat(37) }),
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`refuses ${name}`, () => assert.equal(read(value).ok, false));
  }

  const paths = [
    '',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/../b',
    './a',
    'a\\b',
    '.git/hooks/x',
    'a/.GIT/x',
    'a\nb',
    'e\u0301',
    'x'.repeat(1025),
  ];
  for (const prompt of paths) {
    it(`refuses the prompt path ${JSON.stringify(prompt.slice(0, 20))}`, () => {
      assert.equal(read(withBody({ prompt })).ok, false);
    });
  }

  it('refuses a record of more than 64 KiB before reading it', () => {
    const answer = readRecord(new Uint8Array(64 * 1024 + 1).fill(32));
    assert.deepEqual(answer, { ok: false, reason: 'it is larger than 64 KiB' });
  });

  it('quotes nothing of what it refuses', () => {
    const mark = 'sesame';
    for (const value of [{ ...record, [mark]: 1 }, { ...record, type: mark }, withBody({ sha256: mark })]) {
      const answer = read(value);
      assert.ok(!answer.ok && !answer.reason.includes(mark));
    }
  });
});
