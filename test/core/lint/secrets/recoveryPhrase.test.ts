import assert from 'node:assert/strict';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { lint } from '../../../../src/core/lint/lint.ts';

const phrases = fc
  .constantFrom(16, 20, 24, 28, 32)
  .chain(length => fc.uint8Array({ minLength: length, maxLength: length }))
  .filter(bytes => new Set(bytes).size > 10)
  .map(bytes => entropyToMnemonic(bytes, wordlist));

function found(text: string): readonly string[] {
  return lint({ path: 'a.md', text })
    .filter(({ rule }) => rule === 'wallet-recovery-phrase')
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('a wallet’s recovery phrase', () => {
  it('is found after a word for it, over line breaks and between other words', () => {
    fc.assert(
      fc.property(phrases, phrase => {
        assert.deepEqual(found(`Seed phrase: ${phrase}.`), [phrase]);
        const wrapped = phrase.replace(/((?:\w+ ){5}\w+) /g, '$1\n');
        assert.deepEqual(found(`My recovery phrase is\n${wrapped}\n`).length, 1);
        assert.equal(found(`mnemonic (do not share it with them) ${phrase} and then go`).length, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('is none with a word that is not on the list, without a word for it, or where it is the standard’s sample', () => {
    const sample = `${'abandon '.repeat(11)}about`;
    assert.deepEqual(found(`Seed phrase: ${sample}`), []);
    fc.assert(
      fc.property(phrases, phrase => {
        assert.deepEqual(found(`These words: ${phrase}.`), []);
        const broken = phrase.replace(/((?:\w+ ){6})\w+/g, '$1xylophones');
        assert.deepEqual(found(`Seed phrase: ${broken}`), []);
      }),
      { numRuns: 50 },
    );
  });
});
