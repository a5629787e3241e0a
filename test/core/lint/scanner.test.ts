import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createScanner } from '../../../src/core/lint/scan/scanner.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-', 'é', '\uDB40'), minLength: 1, maxLength: 5 });

describe('the keyword scanner', () => {
  it('finds every place of every keyword, as a search for each alone would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '-', 'é', 'É', '\uDB40', 'x'), maxLength: 60 }),
        (keywordsOf, text) => {
          const found = createScanner(keywordsOf.map(keywords => ({ keywords })))(text);
          const folded = text.replace(/[A-Z]/g, letter => letter.toLowerCase());
          const stands = (keyword: string, at: number): boolean =>
            [keyword, keyword.replaceAll('é', 'É'), keyword.replace(/^é/, 'É')].some(spelling =>
              folded.startsWith(spelling, at),
            );
          for (const [rule, keywords] of keywordsOf.entries()) {
            const expected = Array.from({ length: text.length }, (_, at) => at).filter(at =>
              keywords.some(keyword => stands(keyword, at)),
            );
            assert.deepEqual(found.get(rule) ?? [], expected);
          }
        },
      ),
    );
  });
});
