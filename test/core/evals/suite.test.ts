import assert from 'node:assert/strict';
import fc from 'fast-check';
import { suiteDigest, suiteOf } from '../../../src/core/evals/suite.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { stableJson } from '../../../src/core/stableJson.ts';
import { judge, promptWith, row, textCheck } from './fixtures.ts';

describe('suiteOf', () => {
  const check = textCheck('contains', 'hi');

  it('makes one test of each row', () => {
    const suite = suiteOf(promptWith([row('a', { word: 'hi' }), row('b', { word: 'ho' })], [check]));
    assert.deepEqual(
      suite.rows.map(r => r.name),
      ['a', 'b'],
    );
    assert.equal(suite.skip, undefined);
  });

  it('skips rows that nothing judges', () => {
    assert.equal(suiteOf(promptWith([row('a', { word: 'hi' })], [])).skip, 'no evaluators');
  });

  it('makes one test without values of evaluators without rows', () => {
    const suite = suiteOf(promptWith([], [check], 'Say hi'));
    assert.deepEqual(
      suite.rows.map(({ name, values }) => [name, values]),
      [['no test data', {}]],
    );
    assert.equal(suite.skip, undefined);
  });

  it('skips that test where a variable has no value, and names the variable', () => {
    const suite = suiteOf(promptWith([], [check]));
    assert.equal(suite.rows.length, 1);
    assert.match(suite.skip ?? '', /^no test data: .*\bword\b/);
  });

  it('is empty for a prompt without tests', () => {
    assert.deepEqual(suiteOf(promptWith([], [])), { rows: [], evaluators: [] });
  });

  it('tells rows of one name apart', () => {
    const twins = [
      row('a', { word: '1' }),
      row('a', { word: '2' }),
      row('a (2)', { word: '3' }),
      row('a', { word: '4' }),
    ];
    const names = suiteOf(promptWith(twins, [check])).rows.map(r => r.name);
    assert.deepEqual(names, ['a', 'a (2)', 'a (2) (2)', 'a (3)']);
  });

  it('keeps a secret out of the name of a test', () => {
    const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
    const [only] = suiteOf(promptWith([row(`with ${token}`, { word: 'x' })], [check])).rows;
    assert.ok(!only?.name.includes(token.slice(4)), only?.name);
  });
});

describe('suiteDigest', () => {
  const digest = (text: string): string => suiteDigest(suiteOf(parsePrompt('a.prompt.yml', text).prompt));
  const head = 'name: a\nmodel: openai/gpt-4o\nmessages:\n  - role: user\n    content: "{{x}} {{y}}"\n';
  const evaluators = 'evaluators:\n  - name: e\n    string:\n      contains: hi\n';

  it('does not depend on where and in which order things are written', () => {
    const one = digest(`${head}testData:\n  - x: 1\n    y: 0.5\n${evaluators}`);
    const two = digest(`${head}description: moved\n${evaluators}testData:\n  - y: 0.5\n    x: 1\n`);
    assert.equal(one, two);
    assert.match(one, /^[0-9a-f]{64}$/);
  });

  it('changes with a value, a name, an evaluator, a threshold and the order of rows', () => {
    const a = row('a', { word: 'x' });
    const b = row('b', { word: 'y' });
    const check = textCheck('contains', 'x');
    const suites = [
      promptWith([a, b], [check]),
      promptWith([b, a], [check]),
      promptWith([a], [check]),
      promptWith([row('a', { word: 'z' }), b], [check]),
      promptWith([row('c', { word: 'x' }), b], [check]),
      promptWith([a, b], [textCheck('equals', 'x')]),
      promptWith([a, b], [check, judge()]),
      promptWith([a, b], [check, judge({ threshold: 1 })]),
    ];
    assert.equal(new Set(suites.map(prompt => suiteDigest(suiteOf(prompt)))).size, suites.length);
  });
});

describe('stableJson', () => {
  it('is JSON of the same value, and the same for any order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        assert.deepEqual(JSON.parse(stableJson(value)), JSON.parse(JSON.stringify(value)));
        assert.equal(stableJson(reversed(value)), stableJson(value));
      }),
    );
  });

  it('refuses a number that is none in JSON', () => {
    assert.throws(() => stableJson({ a: [Number.NaN] }));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
