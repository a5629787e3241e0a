import { buildAutomaton } from './automaton.ts';

/** Finds where keywords stand: for each rule that has any, the offsets at which one begins, ascending and unique. */
export type Scanner = (text: string) => ReadonlyMap<number, readonly number[]>;

/** One pass over a text for the keywords of all rules; `keywordsOf[i]` are those of rule i. Built once, used often. */
export function createScanner(keywordsOf: readonly (readonly string[])[]): Scanner {
  const words = [...new Set(keywordsOf.flat())];
  const users = words.map(word =>
    keywordsOf.flatMap((keywords, rule) => (keywords.includes(word) ? [rule] : [])),
  );
  const { classes, width, next, ends } = buildAutomaton(words);
  return text => {
    const found = new Map<number, number[]>();
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = next[state * width + classes[text.charCodeAt(i)]!]!;
      const ended = ends[state];
      if (!ended) continue;
      for (const word of ended) {
        const start = i + 1 - words[word]!.length;
        for (const rule of users[word]!) {
          const offsets = found.get(rule);
          if (offsets) offsets.push(start);
          else found.set(rule, [start]);
        }
      }
    }
    for (const [rule, offsets] of found) found.set(rule, ascending(offsets));
    return found;
  };
}

/** Words are met by where they end, so the starts of long and short ones can come out of order or twice. */
function ascending(offsets: number[]): number[] {
  if (offsets.every((offset, i) => i === 0 || offsets[i - 1]! < offset)) return offsets;
  return offsets.sort((a, b) => a - b).filter((offset, i) => offset !== offsets[i - 1]);
}
