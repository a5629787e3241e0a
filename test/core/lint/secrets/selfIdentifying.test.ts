import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { rules } from '../../../../src/core/lint/rules.ts';
import { kinds } from './kinds.ts';
import { placeholderOf, specimen } from './specimen.ts';

const forms: Readonly<Record<string, readonly [before: string, after: string]>> = {
  alone: ['', ''],
  sentence: ['Use this one: ', '. Keep it.'],
  comma: ['call it with ', ', then go on'],
  parentheses: ['(', ')'],
  bold: ['**', '**'],
  code: ['`', '`'],
  'table cell': ['| it |', '|'],
  tag: ['<auth>', '</auth>'],
  'curly quotes': ['“', '”'],
  'CJK text': ['使用', '。请保密'],
  'list item': ['- ', '\n- next'],
  'setting in YAML': ['value: ', '\n'],
  'JSON string': ['{"value":"', '"}'],
  'JSON in JSON': ['{\\"value\\":\\"', '\\"}'],
  'after \\n': ['"Hello\\n', '\\nBye"'],
  'after %22': ['q=%22', '%22'],
  'few-shot answer': ['User: which one?\nAssistant: ', '\nUser: thanks'],
};
const fillers = [
  'x',
  'X',
  '1',
  '0',
  'a',
  'xX',
  'ab',
  '*',
  'YOUR_KEY_',
  'your-key-here-',
  'example',
  'REDACTED',
  '.',
];

const secretsIn = (text: string) =>
  lint({ path: 'a.md', text }).filter(finding => finding.group === 'secret');

describe('self-identifying secrets', () => {
  it('are of at least 150 kinds, each with a rule', () => {
    const ids = new Set(rules.map(rule => rule.id));
    assert.ok(kinds.length >= 150, `${kinds.length} kinds`);
    assert.deepEqual(
      kinds.filter(([id]) => !ids.has(id)).map(([id]) => id),
      [],
    );
  });

  for (const [index, [rule, form]] of kinds.entries()) {
    it(`${rule} is found in every form of text by its own rule`, () => {
      for (const seed of [1, 2, 3]) {
        const { text, at } = specimen(form, index * 7 + seed);
        for (const [name, [before, after]] of Object.entries(forms)) {
          assert.deepEqual(
            secretsIn(before + text + after).map(finding => [finding.rule, finding.range]),
            [[rule, { start: before.length + at, end: before.length + text.length }]],
            `${name}, seed ${seed}`,
          );
        }
      }
    });
  }

  it('are not found in placeholders', () => {
    for (const [rule, form] of kinds) {
      for (const filler of fillers) {
        const text = `Set it to ${placeholderOf(form, filler)} first.`;
        assert.deepEqual(
          secretsIn(text).map(finding => finding.rule),
          [],
          `${rule} with ${filler}`,
        );
      }
    }
  });
});
