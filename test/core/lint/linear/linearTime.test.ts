import assert from 'node:assert/strict';
import type { TextRule } from '../../../../src/core/lint/rule.ts';
import { optionalRules, rules } from '../../../../src/core/lint/rules.ts';
import { createCollector } from '../../../../src/core/lint/scan/collect.ts';
import { hostileTexts } from './hostileTexts.ts';

/** Four times the text may cost eight times the time: linear is four, quadratic sixteen. */
const mostGrowth = 8;
/** Milliseconds; what takes less is not told from noise, and is not slow either. */
const noise = 4;
const repeats = 5;

/** Milliseconds of the processor, whatever else the machine does. */
function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least time of each over rounds in which they take turns, so that V8 knows both equally well. */
function leastTimes(works: readonly (() => unknown)[]): readonly number[] {
  const rounds = Array.from({ length: repeats }, () => works.map(time));
  return works.map((_, index) => Math.min(...rounds.map(round => round[index]!)));
}

/** The beginning of a text of which a rule takes more than its share when it is four times as long, at two sizes. */
function superLinear(rule: TextRule): string | undefined {
  const collect = createCollector([rule]);
  const grows = (index: number, small: number): boolean => {
    const texts = [small, 4 * small].map(size => hostileTexts(rule, size)[index] ?? '');
    const [little, much] = leastTimes(texts.map(text => () => collect(text, undefined)));
    return much! >= noise && much! > mostGrowth * little!;
  };
  const found = hostileTexts(rule, 16 * 1024).find(
    (text, index) =>
      time(() => collect(text, undefined)) >= noise && grows(index, 8 * 1024) && grows(index, 16 * 1024),
  );
  return found?.slice(0, 60);
}

describe('no rule takes more than linear time', () => {
  const textRules = [...rules, ...optionalRules].filter(rule => rule.kind === 'text');
  for (const [group, members] of Map.groupBy(textRules, rule => `${rule.group}, ${rule.id.charAt(0)}`))
    it(`${group}: ${members.length} rules`, () => {
      const slow = members.map(rule => [rule.id, superLinear(rule)]).filter(([, text]) => text !== undefined);
      assert.deepEqual(slow, []);
    }).timeout(120_000);
});

describe('the search for super-linear time', () => {
  it('finds it in a rule that has it', () => {
    const slow: TextRule = {
      kind: 'text',
      id: 'slow',
      group: 'quality',
      severity: 'info',
      title: 'Slow',
      keywords: ['slow'],
      pattern: /slow[a-z]*!/y,
      docs: { what: 'It.', why: 'It.', fix: 'It.' },
    };
    assert.equal(superLinear(slow)?.slice(0, 8), 'slowslow');
  }).timeout(60_000);
});
