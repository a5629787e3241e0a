import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { createLinter } from '../../../../src/core/lint/linter.ts';
import { optionalRules } from '../../../../src/core/lint/rules.ts';
import type { Evaluator, Prompt } from '../../../../src/core/prompt/model.ts';
import { promptWith } from '../prompts.ts';

const path = 'a.prompt.yml';
const range = { start: 2, end: 9 };
const rulesOf = (parts: Partial<Prompt>) =>
  lint({ path, text: ' '.repeat(40), parsed: promptWith(parts) }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
const row = (values: Record<string, string>, file = path) => ({ name: 'row', values, file, range });
const text = (test: 'contains' | 'equals', value: string): Evaluator => ({
  name: 'e',
  file: path,
  range,
  kind: 'string',
  test,
  value,
});
const judge = (threshold: number, scores: readonly number[]): Evaluator => ({
  name: 'j',
  file: path,
  range,
  kind: 'llm',
  modelId: 'm',
  prompt: 'p',
  choices: scores.map(score => ({ choice: `${score}`, score })),
  threshold,
});

describe('rules for the settings and the tests of a prompt', () => {
  it('report a parameter that a provider refuses, and none at its limits', () => {
    for (const parameters of [
      { temperature: 2.1 },
      { topP: -0.1 },
      { maxTokens: 0 },
      { maxTokens: 1.5 },
      { frequencyPenalty: 3 },
    ])
      assert.deepEqual(
        rulesOf({ parameters }),
        ['parameter-out-of-range warning'],
        JSON.stringify(parameters),
      );
    for (const parameters of [
      { temperature: 2 },
      { temperature: 0 },
      { topP: 1 },
      { maxTokens: 1 },
      { presencePenalty: -2 },
    ])
      assert.deepEqual(rulesOf({ parameters }), []);
  });

  it('report a misspelt parameter in every format, and a strange one in GitHub’s', () => {
    assert.deepEqual(rulesOf({ parameters: { temprature: 1 } }), ['unknown-parameter warning']);
    assert.deepEqual(rulesOf({ parameters: { wibble: 1 } }), ['unknown-parameter info']);
    assert.deepEqual(rulesOf({ format: 'dotprompt', parameters: { wibble: 1 } }), []);
    assert.deepEqual(rulesOf({ parameters: { reasoning_effort: 'low', stop: ['x'] } }), []);
  });

  it('report parameters that work against each other', () => {
    assert.deepEqual(rulesOf({ parameters: { temperature: 0.4, topP: 0.5 } }), [
      'contradictory-parameters info',
    ]);
    assert.deepEqual(rulesOf({ parameters: { temperature: 0.8, seed: 4 } }), [
      'contradictory-parameters info',
    ]);
    assert.deepEqual(rulesOf({ parameters: { temperature: 0, topP: 1, seed: 4 } }), []);
  });

  it('report an evaluator that can never fail or never pass', () => {
    for (const evaluator of [
      text('contains', ' '),
      judge(0, [0, 1]),
      judge(0.5, [0.5, 1]),
      judge(0.9, [0, 0.5]),
    ])
      assert.deepEqual(rulesOf({ evaluators: [evaluator] }), ['gate-bypass warning']);
    for (const evaluator of [text('contains', 'x'), text('equals', ''), judge(0.5, [0, 1])])
      assert.deepEqual(rulesOf({ evaluators: [evaluator] }), []);
  });

  it('report a row that leaves empty what an evaluator looks for', () => {
    const evaluators = [text('contains', '{{must}}')];
    assert.deepEqual(rulesOf({ evaluators, tests: [row({ must: '' }), row({ must: 'x' })] }), [
      'empty-expectation warning',
    ]);
  });

  it('report rows that repeat another, by value and not by name', () => {
    const tests = [
      row({ name: 'a', x: '1', y: '2' }),
      row({ y: '2', x: '1', name: 'b' }),
      row({ name: 'a', x: '2', y: '2' }),
    ];
    assert.deepEqual(rulesOf({ tests }), ['duplicate-test-row info']);
    assert.deepEqual(rulesOf({ tests: [row({ x: '1' }), row({ x: '1' }, 'other.yml')] }), []);
  });

  it('report half of a test where a model is named, and its absence only if asked to', () => {
    const model = 'openai/gpt-4o';
    assert.deepEqual(rulesOf({ model, tests: [row({ x: '1' })] }), ['missing-tests info']);
    assert.deepEqual(rulesOf({ model, evaluators: [text('contains', 'x')] }), ['missing-tests info']);
    assert.deepEqual(rulesOf({ tests: [row({ x: '1' })] }), []);
    assert.deepEqual(rulesOf({ model }), []);
    const found = createLinter(optionalRules)({ path, text: '', parsed: promptWith({ model }) });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['untested-prompt'],
    );
  });

  it('report a model that is no longer served, whoever is named before it', () => {
    for (const model of [
      'gpt-4-32k',
      'openai/gpt-4.5-preview',
      'anthropic/claude-3-opus-20240229',
      'googleai/gemini-1.5-pro',
      'claude-2.1',
    ])
      assert.deepEqual(rulesOf({ model }), ['retired-model warning'], model);
    for (const model of [
      'openai/gpt-4o',
      'openai/gpt-4.1-mini',
      'claude-sonnet-4-5',
      'gemini-2.5-pro',
      'offline/echo',
    ])
      assert.deepEqual(rulesOf({ model }), [], model);
  });
});
