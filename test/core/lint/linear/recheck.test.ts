import assert from 'node:assert/strict';
import { optionalRules, rules } from '../../../../src/core/lint/rules.ts';
import { verdictOf } from './recheck.ts';

const textRules = [...rules, ...optionalRules].filter(rule => rule.kind === 'text');
/** What recheck can read in seconds. The few that are longer, for names and addresses in all languages, are left to linearTime. */
const longest = 2500;
/** Every pattern that the engine runs, once, with the rules that have it. */
const patterns = Map.groupBy(
  textRules
    .flatMap(({ id, pattern, also = [], numbers }) => [
      { id, pattern },
      ...also.map(other => ({ id, pattern: other.pattern })),
      ...(numbers ? [{ id, pattern: new RegExp(numbers.shape, 'iy') }] : []),
    ])
    .filter(({ pattern }) => pattern.source.length <= longest),
  ({ pattern }) => String(pattern),
);
const groups = Map.groupBy(patterns.values(), users => users[0]?.id.charAt(0) ?? '');

describe('recheck finds no text that makes a pattern slow', () => {
  for (const [letter, members] of groups) {
    it(`in the ${members.length} patterns of rules that begin with ${letter}`, () => {
      const unsafe = members.flatMap(([first]) => {
        const verdict = first && verdictOf(first.pattern);
        return verdict === 'safe' ? [] : [`${first?.id}: ${verdict}`];
      });
      assert.deepEqual(unsafe, []);
    }).timeout(120_000);
  }
});

describe('the check by recheck', () => {
  it('is told by patterns that are known to be slow', () => {
    for (const pattern of [
      /(?:a+)+$/,
      /x[a-z]*[a-z0-9]*!/,
      /(?:a|a)*b/,
      /(?:[a-z]{1,20} ?){1,20}!/,
      /[a-z]{1,200}[a-z]{1,200}[a-z]{1,200}!/,
      /(?<![a-z])(?:[a-z.]{1,64}){1,8}@/,
    ])
      assert.match(verdictOf(pattern), /polynomial|exponential/, String(pattern));
  }).timeout(60_000);
});
