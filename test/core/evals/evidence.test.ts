import assert from 'node:assert/strict';
import { evidenceOf } from '../../../src/core/evals/evidence.ts';
import type { StoredResult } from '../../../src/core/evals/storedResult.ts';
import { suiteDigest, suiteOf } from '../../../src/core/evals/suite.ts';
import { model, promptWith, result, row, textCheck } from './fixtures.ts';

const prompt = promptWith(
  ['a', 'b', 'c', 'd', 'e'].map(word => row(word, { word })),
  [textCheck('contains', 'x')],
);
const suite = suiteOf(prompt);
const stored = (change: Partial<StoredResult>): StoredResult => {
  const { version: _v, assertions: _a, output: _o, ...kept } = result();
  return { ...kept, suite: suiteDigest(suite), started: 1, ...change };
};
const all = (change: Partial<StoredResult> = {}) =>
  suite.rows.map(({ name }) => stored({ test: name, ...change }));
const reason = (results: readonly StoredResult[]): string => {
  const evidence = evidenceOf(results, prompt, suite);
  return evidence.ok ? assert.fail('taken for evidence') : evidence.reason;
};

describe('evidenceOf', () => {
  it('takes a suite that was passed whole on one model', () => {
    assert.deepEqual(evidenceOf(all(), prompt, suite), { ok: true, model, source: 'live', passed: 5, n: 5 });
  });

  it('counts repeats, and calls it a replay when one reply was', () => {
    const results = [...all(), ...all({ repeat: 2 }), stored({ test: 'a', repeat: 3, source: 'replay' })];
    assert.deepEqual(evidenceOf(results, prompt, suite), {
      ok: true,
      model,
      source: 'replay',
      passed: 11,
      n: 11,
    });
  });

  it('takes another model where the own one has not passed, the newest first', () => {
    const results = [
      ...all({ outcome: 'failed' }),
      ...all({ model: 'old/one', started: 2 }),
      ...all({ model: 'new/one', started: 3 }),
    ];
    const evidence = evidenceOf(results, prompt, suite);
    assert.ok(evidence.ok && evidence.model === 'new/one');
    const own = evidenceOf([...results, ...all({ started: 0 })].slice(5), prompt, suite);
    assert.ok(own.ok && own.model === model);
  });

  it('does not put together what two models passed', () => {
    const half = all().slice(0, 3);
    const rest = all({ model: 'other/one' }).slice(3);
    assert.match(reason([...half, ...rest]), /^not passed on openai\/gpt-4o-mini: "d" not run, "e" not run$/);
  });

  it('says what is missing', () => {
    assert.match(reason([]), /never run on these bytes: run promptward test greet\.prompt\.yml$/);
    assert.match(reason(all({ suite: 'another' })), /never run/);
    assert.match(reason(all({ source: 'offline', model: 'offline/echo' })), /only on the offline model/);
    const bad = (['failed', 'errored', 'skipped', 'overBudget'] as const).map((outcome, i) => ({
      ...all()[i]!,
      outcome,
    }));
    assert.match(reason(bad), /: "a" failed, "b" errored, "c" skipped and 2 more$/);
    assert.match(reason([...all(), stored({ test: 'b', repeat: 2, outcome: 'failed' })]), /: "b" #2 failed$/);
  });

  it('never counts an offline result, whatever the model is called', () => {
    assert.match(reason([...all().slice(1), stored({ test: 'a', source: 'offline' })]), /"a" not run/);
  });

  it('has nothing to say for a prompt without tests that can run', () => {
    const bare = promptWith([], []);
    const unjudged = promptWith([row('a', { word: 'x' })], []);
    for (const [one, expected] of [
      [bare, /no tests in the prompt/],
      [unjudged, /no evaluators/],
    ] as const) {
      const evidence = evidenceOf(all(), one, suiteOf(one));
      assert.ok(!evidence.ok);
      assert.match(evidence.reason, expected);
    }
  });
});
