import assert from 'node:assert/strict';
import { lint } from '../../../../src/core/lint/lint.ts';
import { parsePrompt } from '../../../../src/core/prompt/parse.ts';
import { cleanPrompts } from './cleanPrompts.ts';

describe('clean prompts', () => {
  it('are a hundred and more', () => assert.ok(new Set(cleanPrompts).size >= 100));

  for (const text of cleanPrompts) {
    it(`have no finding: ${text.slice(0, 60).replace(/\s/g, ' ')}`, () => {
      const asFile = lint({ path: 'a.md', text });
      const path = 'a.prompt.yml';
      const source = JSON.stringify({ messages: [{ role: 'user', content: text }], testData: [] });
      const asPrompt = lint({ path, text: source, parsed: parsePrompt(path, source) });
      assert.deepEqual(
        [...asFile, ...asPrompt].map(({ rule }) => rule).filter(rule => rule !== 'undefined-variable'),
        [],
      );
    });
  }
});
