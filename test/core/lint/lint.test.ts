import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../../src/core/lint/lint.ts';
import { createLinter } from '../../../src/core/lint/linter.ts';
import type { TextRule } from '../../../src/core/lint/rule.ts';
import { rules } from '../../../src/core/lint/rules.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { fakes, letters } from './fakes.ts';

const keywords = rules.flatMap(rule => (rule.kind === 'text' ? rule.keywords : []));
const pieces = fc.oneof(
  fc.constantFrom(
    ...keywords,
    '\\n',
    '\\u0022',
    '%22',
    '@',
    '\n',
    '\n  ',
    ': ',
    '- ',
    '"',
    '|',
    '{{a}}',
    '# promptward-ignore iban: x',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(...fakes).map(fake => fake.token),
);
/** Of each rule the first keyword and every so many after it: the engine treats all keywords of a rule alike. */
const keywordStep = 10;
const longText = 50_000;
const nearMisses = [
  'a@',
  '@a.b',
  'a.',
  '-_',
  '1-',
  '4 ',
  '+1 ',
  '://a:b',
  'password is ',
  'ignore all the ',
  '# promptward-ignore a, ',
  '\\u0022',
  '%22',
  'DE89 ',
  'שלום\u2066',
];
const texts = fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(''));

describe('lint', () => {
  it('takes any text: findings lie inside it, in order, with one line of message', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('a.md', 'a.prompt.yml', 'a.prompty', 'a.prompt', 'a.prompt.md'),
        (text, path) => {
          const parsed = path === 'a.md' ? {} : { parsed: parsePrompt(path, text) };
          let last = 0;
          for (const { range, message, preview, fix } of lint({ path, text, ...parsed })) {
            assert.ok(last <= range.start && range.start <= range.end && range.end <= text.length);
            assert.doesNotMatch(message + preview, /[\r\n]/);
            for (const edit of fix?.edits ?? [])
              assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
            last = range.start;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds a planted token in any surroundings that do not touch it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fakes),
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (fake, before, after) => {
          const text = `${before} ${fake.token} ${after}`;
          const start = before.length + 1;
          const found = lint({ path: 'a.md', text }).filter(finding => finding.rule === fake.rule);
          assert.ok(
            found.some(({ range }) => range.start === start && range.end === start + fake.token.length),
          );
        },
      ),
    );
  });

  it('gives the same findings whatever was linted before', () => {
    const text = fakes.map(fake => fake.token).join('\n');
    const first = lint({ path: 'a.md', text });
    lint({ path: 'b.md', text: `x ${text.slice(7)}` });
    assert.deepEqual(lint({ path: 'a.md', text }), first);
    assert.deepEqual(
      first.map(finding => finding.rule),
      fakes.map(fake => fake.rule),
    );
  });

  it('tries a pattern only where its keyword stands', () => {
    const tried: number[] = [];
    const rule: TextRule = {
      ...rules.find(rule => rule.kind === 'text')!,
      keywords: ['key-', 'key-a'],
      pattern: /[a-z]+-\w/iy,
      validate: ({ start }) => {
        tried.push(start);
        return 1;
      },
    };
    createLinter([rule])({ path: 'a.md', text: 'ab-c KEY-A xkey-b k-e-y- key-' });
    assert.deepEqual(tried, [5]);
  });

  it('comes to an end on long texts of one keyword, and of other near misses', () => {
    const ofRules = rules.flatMap(rule =>
      rule.kind === 'text' ? rule.keywords.filter((_, index) => index % keywordStep === 0) : [],
    );
    const units = [...ofRules, ...fakes.map(fake => fake.token.slice(0, -1)), ...nearMisses];
    for (const unit of new Set(units))
      lint({ path: 'a.md', text: unit.repeat(Math.ceil(longText / unit.length)) });
  });

  // The last holds the cues of two hundred rules side by side, and each of these looks behind its cue.
  for (const [unit, most] of [
    ['a@', 4],
    ['4', 4],
    [`a@4 ${keywords.join('')} ${letters(20, 1)}@`, 20],
  ] as const) {
    it(`hands each character of a hostile text to few patterns: ${unit.slice(0, 4)}…`, () => {
      const size = 100_000;
      let handed = 0;
      const counted = rules
        .filter(rule => rule.kind === 'text')
        .map((rule): TextRule => {
          const pattern = new RegExp(rule.pattern);
          const exec = pattern.exec.bind(pattern);
          pattern.exec = text => {
            const from = pattern.lastIndex;
            const result = exec(text);
            handed += result ? pattern.lastIndex - from : pattern.sticky ? 1 : text.length - from;
            return result;
          };
          return { ...rule, pattern };
        });
      createLinter(counted)({
        path: 'a.md',
        text: unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
      });
      assert.ok(handed <= most * size, `${handed / size} for each`);
    });
  }
});
