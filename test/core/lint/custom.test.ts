import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configuredLinter, defaultLinter, noSettings } from '../../../src/core/lint/customLinter.ts';
import { checkPattern, farthest } from '../../../src/core/lint/customPattern.ts';
import { type CustomRuleText, customRule } from '../../../src/core/lint/customRule.ts';
import { Re2Pattern } from '../../../src/core/lint/regex/re2Pattern.ts';
import { verdictOf } from './linear/recheck.ts';

const reasonOf = (source: string): string => {
  const checked = checkPattern(source);
  return checked.ok ? '' : checked.reason;
};
const given: CustomRuleText = {
  id: 'project-code',
  pattern: 'PRJ-[0-9]{4}(?![0-9])',
  keywords: ['prj-'],
  allow: ['PRJ-0000'],
  group: 'secret',
  severity: 'error',
  message: 'A project code',
};

/** Pieces of patterns, put together in every way; some of them are no pattern at all. */
const sources = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b',
        '1',
        '-',
        '.',
        '\\s',
        '\\S',
        '\\w',
        '\\d',
        '\\b',
        '[a-z]',
        '[^a\\s]',
        '[\\s\\S]',
        '\\p{L}',
        '\\u{1F600}',
      ],
      ...[
        '(?:',
        '(?:',
        '(',
        ')',
        ')',
        ')',
        '|',
        '?',
        '+',
        '*',
        '{2}',
        '{1,3}',
        '{1,9}',
        '{2,20}',
        '+?',
        '{1,9}?',
        '(?=a)',
      ],
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map(pieces => pieces.join(''));

describe('checkPattern', () => {
  it('leaves what is provably linear to V8, and knows how long its matches can be', () => {
    for (const [source, longest] of [
      ['PRJ-[0-9]{4}', 8],
      ['(?<![a-z])acme[-_ ]?(?:corp|inc)\\b', 9],
      ['[A-Z]{2,9}\\.(?:-[0-9]{4}){3}', 25],
      ['\\p{Lu}x\\u0041[\\]a]{1,9}(?=!)', 12],
      ['(?:a{1,3}){1,3}', 9],
      ['(?<=a{2})b', 1],
    ] as const) {
      const checked = checkPattern(source);
      assert.ok(checked.ok, `${source}: ${reasonOf(source)}`);
      assert.deepEqual([checked.provablyLinear, checked.longest], [true, longest], source);
    }
  });

  it('gives what is not to RE2', () => {
    for (const [source, longest] of [
      ['a+', farthest],
      ['a*b', farthest],
      ['(?:a+)+b', farthest],
      ['[a-z]{1,50}[a-z]{1,50}', 100],
      ['(?:a|aa|aaa){12}', 36],
      ['(?:x[a-z]{1,9}){1,9}!', 91],
    ] as const) {
      const checked = checkPattern(source);
      assert.ok(checked.ok, `${source}: ${reasonOf(source)}`);
      assert.deepEqual([checked.provablyLinear, checked.longest], [false, longest], source);
    }
  });

  it('refuses what neither can run, and says why', () => {
    for (const [source, why] of [
      ['(a)\\1', /back-reference/],
      ['(?<x>a)\\k<x>', /back-reference/],
      ['a+(?!b)', /look-around/],
      ['(?<=a*)b', /look-around/],
      ['(?i:a)b', /not known here/],
      ['\\p{Script_Extensions=Greek}+', /RE2 does not take/],
      ['a?', /empty text/],
      ['', /empty/],
      ['(', /no regular expression/],
      ['x'.repeat(301), /longer than 300/],
    ] as const) {
      assert.match(reasonOf(source), why, source);
    }
  });

  it('takes for provably linear only what recheck finds no attack on', () => {
    const taken = fc
      .sample(sources, { numRuns: 1000, seed: 7 })
      .map(checkPattern)
      .flatMap(checked => (checked.ok && checked.provablyLinear ? [checked.pattern] : []));
    assert.ok(taken.length > 50);
    for (const pattern of taken) assert.equal(verdictOf(pattern), 'safe', String(pattern));
  });

  it('finds the same through RE2 as through V8', () => {
    fc.assert(
      fc.property(
        sources,
        fc.string({ unit: fc.constantFrom(...'aab1-_ \n\u00A0é\u{1F600}') }),
        (source, text) => {
          const checked = checkPattern(source);
          fc.pre(checked.ok && !/\(\?<?[=!]/.test(source));
          const spans = (pattern: RegExp) =>
            [...text.matchAll(pattern)].map(found => [found.index, found[0]]);
          assert.deepEqual(spans(new Re2Pattern(source)), spans(new RegExp(source, 'gu')));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('custom rules', () => {
  const made = customRule(given);
  assert.ok(made.ok);
  const { lint, rules } = configuredLinter({
    ...noSettings,
    custom: [made.rule],
    disable: ['pii', 'github-token'],
  });

  it('find what they describe, around their keywords, and leave out what is allowed', () => {
    const text = 'See PRJ-1234, prj-1234, PRJ-0000 and PRJ-12345.';
    const found = lint({ path: 'x', text });
    assert.deepEqual(
      found.map(({ rule, range, message, preview }) => [
        rule,
        text.slice(range.start, range.end),
        message,
        preview,
      ]),
      [['project-code', 'PRJ-1234', 'A project code', '…(8)']],
    );
  });

  it('come with the others, without those that are switched off', () => {
    const token = `gh${'p_'}${'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zA0cD3fG6'}`;
    const key = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
    const found = lint({ path: 'x', text: `${token} ada@corp-mail.com ${key} PRJ-1234` });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['aws-access-key-id', 'project-code'],
    );
    assert.ok(rules.every(({ group }) => group !== 'pii'));
    assert.equal(configuredLinter(noSettings), defaultLinter);
  });

  it('say that RE2 runs them, and only near their keywords', () => {
    const made = customRule({ ...given, pattern: 'PRJ-[0-9]+(?:-[a-z]+)*', allow: ['PRJ-0+'] });
    assert.ok(made.ok);
    assert.match(made.rule.docs.what, /^A project code\. .*RE2.*1000 characters/);
    const { lint } = configuredLinter({ ...noSettings, custom: [made.rule] });
    const text = 'PRJ-12-ab-c and PRJ-000, PRJ-7';
    assert.deepEqual(
      lint({ path: 'x', text }).map(({ range }) => text.slice(range.start, range.end)),
      ['PRJ-12-ab-c', 'PRJ-7'],
    );
  });

  it('are refused by the field that is wrong', () => {
    for (const [field, value] of [
      ['id', 'Project Code'],
      ['keywords', []],
      ['keywords', ['p']],
      ['message', 'two\nlines'],
      ['pattern', '(a)\\1'],
      ['allow', ['(']],
    ] as const) {
      const answer = customRule({ ...given, [field]: value });
      assert.ok(!answer.ok && answer.field === field, field);
    }
  });
});
