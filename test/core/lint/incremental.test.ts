import assert from 'node:assert/strict';
import fc from 'fast-check';
import { incrementalLinter } from '../../../src/core/lint/incrementalLinter.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { fakes } from './fakes.ts';

const head = 'name: a\nmessages:\n  - role: system\n    content: |\n      ';
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...fakes).map(fake => fake.token) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...rules.flatMap(rule => (rule.kind === 'text' ? rule.keywords : []))),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '\n      ',
      '\n',
      ' ',
      ', ',
      'password: Tr0ub4dor&3x ',
      'call +49 30 901820 now',
      'jane.roe@corp-mail.net',
      'DE89 3704 0044 0532 0130 00',
      '4539 1488 0343 6467',
      '\\u0022',
      '%22',
      '&quot;',
      '\u200b',
      '# promptward-ignore email-address: known\n',
      '  - role: user\n    content: "a"\n',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...fakes).map(fake => Buffer.from(fake.token).toString('base64')) },
  { weight: 2, arbitrary: fc.constantFrom(...fakes).map(fake => fake.token.split('').reverse().join('')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(50, 500, 4000, 9000).map(length => 'plain words, '.repeat(length / 10)),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const texts = fc.array(pieces, { maxLength: 12 }).map(parts => head + parts.join(' '));
const edits = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
    put: fc.oneof(fc.constant(''), pieces, fc.string({ maxLength: 1 })),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('the incremental linter', () => {
  for (const [what, path] of [
    ['any text', 'a.md'],
    ['a prompt', 'a.prompt.yml'],
  ] as const) {
    it(`gives after every edit of ${what} what a full lint gives`, () => {
      fc.assert(
        fc.property(texts, edits, (first, changes) => {
          const edited = incrementalLinter();
          let text = first;
          const check = (): void => {
            const input = { path, text, ...(path === 'a.md' ? {} : { parsed: parsePrompt(path, text) }) };
            assert.deepEqual(edited(input), lint(input));
          };
          check();
          for (const { at, length, put } of changes) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + length);
            check();
          }
        }),
        { numRuns: 200 },
      );
    }).timeout(120_000);
  }
});
