import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { parsePrompt } from '../../../../src/core/prompt/parse.ts';

function rulesOf(content: string, more: object = {}): readonly string[] {
  const text = JSON.stringify({ ...more, messages: [{ role: 'user', content }] });
  return lint({ path: 'a.prompt.yml', text, parsed: parsePrompt('a.prompt.yml', text) }).map(
    ({ rule }) => rule,
  );
}

describe('rules for quality', () => {
  it('find two formats that exclude each other', () => {
    assert.deepEqual(rulesOf('Return only valid JSON. Present the result as a Markdown table.'), [
      'contradictory-format',
    ]);
    assert.deepEqual(rulesOf('Format the answer in Markdown.', { responseFormat: 'json_object' }), [
      'contradictory-format',
    ]);
    for (const content of [
      'Return only valid JSON. Do not answer in Markdown.',
      'Reply with JSON only. Write the field "body" in Markdown.',
      'Answer in Markdown.',
    ])
      assert.deepEqual(rulesOf(content), [], content);
  });

  it('find a format that is left open', () => {
    assert.deepEqual(rulesOf('Return the list in an appropriate format.'), ['vague-format']);
    assert.deepEqual(rulesOf('Is PNG an appropriate format for photos?'), []);
  });

  it('find a prompt that its model cannot read', () => {
    const long = 'word '.repeat(14_000);
    assert.deepEqual(rulesOf(long, { model: 'microsoft/phi-4' }), ['over-context-size']);
    assert.deepEqual(rulesOf('Hi', { model: 'microsoft/phi-4', modelParameters: { maxTokens: 17_000 } }), [
      'over-context-size',
    ]);
    assert.deepEqual(rulesOf(long, { model: 'openai/gpt-4o' }), []);
  });
});
