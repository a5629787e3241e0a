import type { TextRule } from '../rule.ts';
import type { View } from './views.ts';

const reach = 1000;
/** A keyword of letters alone has to be longer than this, not to be found in most words. */
const shortest = 3;

/** The keywords of the rules whose tokens are told by themselves, each from its end to its start. */
export function reversedKeywords(rules: readonly TextRule[]): readonly string[] {
  return rules
    .filter(rule => isSelfTelling(rule))
    .flatMap(rule => rule.keywords)
    .filter(keyword => keyword.length >= shortest && (keyword.length > shortest || /[^a-z]/.test(keyword)))
    .map(reverse);
}

/** A rule for a secret that needs no context: what it finds in a text read backwards is no coincidence. */
export function isSelfTelling(rule: TextRule): boolean {
  return (
    rule.group === 'secret' && !rule.generic && !rule.guessable && !rule.reach && rule.alphabet !== undefined
  );
}

/** The lines around the offsets, each once and read backwards; of a long line what is near. */
export function reversedViews(source: string, offsets: readonly number[]): readonly View[] {
  const views: View[] = [];
  let done = -1;
  for (const offset of offsets) {
    if (offset < done) continue;
    const from = Math.max(source.lastIndexOf('\n', offset) + 1, offset - reach);
    const lineEnd = source.indexOf('\n', offset);
    const to = Math.min(lineEnd < 0 ? source.length : lineEnd, offset + reach);
    done = to;
    views.push({
      text: reverse(source.slice(from, to)),
      toSource: ({ start, end }) => ({ start: to - end, end: to - start }),
    });
  }
  return views;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
