import assert from 'node:assert/strict';
import { lint } from '../../../src/core/lint/lint.ts';
import type { ParsedPrompt, VariableDeclaration, VariableUse } from '../../../src/core/prompt/model.ts';
import { fakes } from './fakes.ts';
import { promptWith } from './prompts.ts';

const path = 'a.prompt.yml';
const text = ' '.repeat(100);
const use = (name: string, start: number, place: VariableUse['place'] = 'message'): VariableUse => ({
  name,
  range: { start, end: start + 4 },
  place,
});
const given = (
  name: string,
  start: number,
  more: Partial<VariableDeclaration> = {},
): VariableDeclaration => ({
  name,
  range: { start, end: start + 4 },
  source: 'testData',
  required: false,
  ...more,
});
const row = (name: string, start: number, values: Readonly<Record<string, string>>, file = path) => ({
  name,
  values,
  file,
  range: { start, end: start + 20 },
});
const found = (parsed: ParsedPrompt) =>
  lint({ path, text, parsed }).map(({ rule, severity, range, message }) => [
    rule,
    severity,
    range.start,
    /"(\w+)"/.exec(message)?.[1],
  ]);

describe('rules for the structure of a prompt', () => {
  it('reports a variable that neither inputs nor test data give, once', () => {
    const parsed = promptWith({
      uses: [use('topic', 10), use('tone', 20), use('tone', 30)],
      declarations: [given('topic', 50)],
      tests: [row('row 1', 45, { topic: 'x' })],
    });
    assert.deepEqual(found(parsed), [['undefined-variable', 'warning', 20, 'tone']]);
  });

  it('only informs where the prompt has neither inputs nor tests', () => {
    assert.deepEqual(found(promptWith({ uses: [use('topic', 10)] })), [
      ['undefined-variable', 'info', 10, 'topic'],
    ]);
  });

  it('knows what a run gives to evaluators, and what an editor gives to its prompts', () => {
    assert.deepEqual(
      found(promptWith({ uses: [use('completion', 10, 'evaluator'), use('expected', 20, 'evaluator')] })),
      [],
    );
    assert.deepEqual(
      found(promptWith({ template: 'vscode', format: 'vscode', uses: [use('selection', 10)] })),
      [],
    );
  });

  it('reports a variable that nothing reads, `expected` excepted', () => {
    const parsed = promptWith({
      declarations: [given('topic', 50), given('expected', 56), given('tone', 5, { source: 'input' })],
      tests: [row('row 1', 45, { topic: 'x', expected: 'y' })],
    });
    assert.deepEqual(found(parsed), [
      ['unused-variable', 'info', 5, 'tone'],
      ['unused-variable', 'info', 50, 'topic'],
    ]);
  });

  it('reports a row that leaves a needed variable out, but not an optional one', () => {
    const parsed = promptWith({
      uses: [use('topic', 0), use('tone', 5)],
      declarations: [given('topic', 40), given('tone', 20, { source: 'input', defaultValue: 'dry' })],
      tests: [row('row 1', 30, { topic: 'x' }), row('row 2', 60, {}), row('row 3', 80, {}, 'other.yml')],
    });
    assert.deepEqual(found(parsed), [['test-row-missing-variable', 'warning', 60, 'topic']]);
  });

  it('passes the parser’s problems on, those of the file alone', () => {
    const parsed = promptWith({}, [
      { file: path, range: { start: 3, end: 4 }, severity: 'error', message: 'No messages: add one' },
      {
        file: 'a.prompt.yml.promptward.yml',
        range: { start: 0, end: 1 },
        severity: 'warning',
        message: 'Unknown key',
      },
    ]);
    assert.deepEqual(
      lint({ path, text, parsed }).map(({ rule, severity, message }) => [rule, severity, message]),
      [['malformed-prompt', 'error', 'No messages: add one']],
    );
  });

  it('takes a secret out of a message that quotes the text, whole or cut short', () => {
    const { token, body } = fakes[0]!;
    const source = `{{${token}}}`;
    const parsed = promptWith(
      { uses: [{ name: token, range: { start: 2, end: 2 + token.length }, place: 'message' }] },
      [
        {
          file: path,
          range: { start: 0, end: 2 },
          severity: 'error',
          message: `Unexpected ${token.slice(0, 20)}`,
        },
      ],
    );
    const findings = lint({ path, text: source, parsed });
    assert.equal(findings.length, 3);
    for (let at = 0; at + 8 <= body.length; at++) {
      assert.ok(!JSON.stringify(findings).includes(body.slice(at, at + 8)));
    }
  });
});
