import assert from 'node:assert/strict';
import type { PromptEntry } from '../../../src/core/library/head.ts';
import { matches } from '../../../src/core/library/query.ts';

const entry: PromptEntry = {
  path: 'support/Refund-reply.prompt.yml',
  format: 'github',
  name: 'Refund reply',
  description: 'Answers a customer who wants money back',
  model: 'openai/gpt-4o-mini',
  tags: ['Support', 'customer voice'],
  hasTests: true,
};

describe('library queries', () => {
  const fits = [
    '',
    '  ',
    'refund',
    'REFUND money',
    'tag:support',
    'TAG:Support',
    'model:gpt-4o',
    'format:github',
    'path:support/',
    'openai',
    'tag:"customer voice"',
    '"money back"',
    'refund tag:support model:mini',
    'voice',
    '"',
  ];
  const not = [
    'invoice',
    'refund invoice',
    'tag:supp',
    'tag:sales',
    'model:claude',
    'format:git',
    'format:prompty',
    'path:sales',
    '"back money"',
    'tag:',
  ];
  for (const query of fits) it(`fit: ${query}`, () => assert.equal(matches(entry, query), true));
  for (const query of not) it(`do not fit: ${query}`, () => assert.equal(matches(entry, query), false));

  it('find accented letters in any normal form, and need no model', () => {
    const { model: _, ...plain } = entry;
    assert.equal(matches({ ...plain, name: 'Re\u0301sume\u0301' }, 'r\u00e9sum\u00e9'), true);
    assert.equal(matches(plain, 'model:gpt'), false);
  });
});
