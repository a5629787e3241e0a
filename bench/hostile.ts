/**
 * Prints the longest that a rule takes for a text of 1 MB which is made to come near to its matches as often as possible,
 * beside a bare walk over the characters of the same text. All rules are tried on short texts, the slowest then on long ones.
 */
import type { TextRule } from '../src/core/lint/rule.ts';
import { optionalRules, rules } from '../src/core/lint/rules.ts';
import { createCollector } from '../src/core/lint/scan/collect.ts';
import { hostileTexts } from '../test/core/lint/linear/hostileTexts.ts';
import { ms, print, title } from './table.ts';

const short = 16 * 1024;
const long = 1024 * 1024;
const most = 100;
const slowest = 30;

const textRules = [...rules, ...optionalRules].filter(rule => rule.kind === 'text');
const screened = textRules
  .map(rule => ({ rule, ...worstOf(rule) }))
  .sort((a, b) => b.time - a.time)
  .slice(0, slowest);
const measured = screened
  .map(({ rule, index }) => {
    const text = hostileTexts(rule, long)[index] ?? '';
    const collect = createCollector([rule]);
    return { rule, text, time: best(3, () => collect(text, undefined)), bare: best(3, () => walk(text)) };
  })
  .sort((a, b) => b.time - a.time);

title(
  `The ${slowest} slowest of ${textRules.length} rules, each on its worst text of 1 MB (target ${most} ms)`,
);
for (const { rule, text, time, bare } of measured)
  print(
    rule.id,
    `${ms(time).padStart(10)} ${(time / bare).toFixed(0).padStart(5)}x a bare walk  ${JSON.stringify(text.slice(0, 40))}`,
  );
print(`over ${most} ms`, `${measured.filter(({ time }) => time > most).length} of these`);

/** Which of a rule's hostile texts takes it the longest. */
function worstOf(rule: TextRule): { readonly index: number; readonly time: number } {
  const collect = createCollector([rule]);
  const texts = hostileTexts(rule, short);
  const times = texts.map(text => best(2, () => collect(text, undefined)));
  const time = Math.max(...times);
  return { index: times.indexOf(time), time };
}

function best(rounds: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function walk(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
