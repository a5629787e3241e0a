import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { lint } from '../../../src/core/lint/lint.ts';
import { createLinter } from '../../../src/core/lint/linter.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { fakes, letters } from './fakes.ts';

const hex = (text: string): string => Buffer.from(text).toString('hex');
const each = (text: string, write: (letter: string) => string): string => Array.from(text, write).join('');
const lines = (text: string, width: number, indent: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(`\n${indent}`);

/** How a token can be hidden, and the least share of the kinds that must be found so. */
const forms: Readonly<Record<string, readonly [share: number, hide: (token: string) => string]>> = {
  base64: [1, token => Buffer.from(`key=${token}`).toString('base64')],
  'base64url, without padding': [1, token => Buffer.from(`the key ${token}`).toString('base64url')],
  'base64 in lines': [
    0.95,
    token => lines(Buffer.from(`The key is ${token}.`).toString('base64'), 40, '    '),
  ],
  'base64 in a web address': [
    1,
    token => encodeURIComponent(Buffer.from(`key ${token}..`).toString('base64')),
  ],
  hexadecimal: [1, hex],
  'percent-encoding': [1, token => each(token, letter => `%${hex(letter)}`)],
  'character references': [1, token => each(token, letter => `&#x${hex(letter)};`)],
  'JSON escapes': [1, token => each(token, letter => `\\u00${hex(letter)}`)],
  'tag characters': [1, token => each(token, letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))],
  'reversed text': [0.95, token => token.split('').reverse().join('')],
  'a hard wrap': [0.9, token => `${token.slice(0, 20)}\n      ${token.slice(20)}`],
  'a wrapped quotation': [0.9, token => `${token.slice(0, 20)}\n> ${token.slice(20)}`],
  'a space': [0.9, token => `${token.slice(0, 15)} ${token.slice(15)}`],
};

describe('secrets that are encoded', () => {
  for (const [form, [share, hide]] of Object.entries(forms)) {
    it(`are found in ${form}, with the range of what is written`, () => {
      const found = fakes.filter(({ rule, token }) => {
        const hidden = hide(token);
        return lint({ path: 'a.md', text: `Use this: ${hidden} for it.` }).some(
          finding =>
            finding.rule === rule && finding.range.start >= 10 && finding.range.end <= 10 + hidden.length,
        );
      });
      assert.ok(found.length >= share * fakes.length, `${found.length} of ${fakes.length}`);
    });
  }

  it('have the fingerprint that the plain secret has', () => {
    const { token } = fakes[0]!;
    const [plain] = lint({ path: 'a.md', text: token });
    const [encoded] = lint({ path: 'a.md', text: Buffer.from(token).toString('base64') });
    assert.equal(encoded?.fingerprint, plain?.fingerprint);
  });
});

describe('texts that only look encoded or broken', () => {
  const texts = [
    `![a](data:image/png;base64,iVBORw0KGgo${letters(4000, 70)})`,
    `${letters(64, 71, '0123456789abcdef')} 123e4567-e89b-12d3-a456-426614174000 sha512-${letters(86, 72)}==`,
    Buffer.from('Nothing to see here, only a plain sentence of words.').toString('base64'),
    `A GitHub token begins with ghp${'_'} and then come letters; one from OpenAI with sk${'-'} and more text after it.`,
    `The key ${'gs'}${'k_'}${letters(20, 73)} was cut off here and Is Not Whole any more, see above for what to do about it now.`,
    'C:\\new\\table\\users%20x &amp; 100% of \\alpha + \\beta',
  ];
  for (const [index, text] of texts.entries()) {
    it(`stay silent: ${index + 1}`, () => {
      assert.deepEqual(
        lint({ path: 'a.md', text }).map(finding => finding.rule),
        [],
      );
    });
  }
});

describe('the threshold of confidence', () => {
  const rule = rules.find(candidate => candidate.kind === 'text');
  it('hides what is less sure than a half, unless asked', () => {
    assert.ok(rule?.kind === 'text');
    const unsure = createLinter([{ ...rule, keywords: ['a'], pattern: /a/y, validate: () => 0.4 }]);
    assert.deepEqual(unsure({ path: 'a.md', text: 'a' }), []);
    const [finding] = unsure({ path: 'a.md', text: 'a', minConfidence: 0.3 });
    assert.equal(finding?.confidence, 0.4);
    assert.equal(finding?.severity, 'info');
  });
});
