import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { createLinter } from '../../../../src/core/lint/linter.ts';
import { optionalRules } from '../../../../src/core/lint/rules.ts';
import { cleanPrompts } from '../injection/cleanPrompts.ts';

const withBias = createLinter(optionalRules.filter(rule => rule.group === 'bias'));
const rulesOf = (text: string) => withBias({ path: 'a.md', text }).map(({ rule }) => rule);

const found: readonly (readonly [rule: string, text: string])[] = [
  ['exclusionary-term', 'Add the host to the whitelist.'],
  ['exclusionary-term', 'Do a sanity check first.'],
  ['protected-attribute', 'Rank the applicants by age and school.'],
  ['protected-attribute', 'Reject candidates based on their nationality.'],
  ['protected-attribute', 'Prefer native speakers.'],
  ['one-sided-pronoun', 'Ask the doctor what he thinks.'],
  ['one-sided-pronoun', 'You are talking to a nurse, and she needs help.'],
];

describe('rules for bias', () => {
  for (const [rule, text] of found) {
    it(`${rule}: ${text}`, () => {
      assert.deepEqual(rulesOf(text), [rule]);
      assert.deepEqual(lint({ path: 'a.md', text }), [], 'off unless switched on');
    });
  }

  it('stay silent where the sentence forbids it, or names both', () => {
    for (const text of [
      'Never rank applicants by age.',
      'Score the answer without considering gender.',
      'Ask the doctor whether he or she has time.',
      'Ask the customer what they think.',
    ])
      assert.deepEqual(rulesOf(text), [], text);
  });

  it('stay silent on clean prompts', () => {
    for (const text of cleanPrompts) assert.deepEqual(rulesOf(text), [], text);
  });
});
