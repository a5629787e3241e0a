import { type Automaton, buildAutomaton } from './automaton.ts';
import { createNumberFinder, type NumberTrigger } from './numbers.ts';

/** Where a rule is tried. */
export interface Trigger {
  /** Lower-case literals. ASCII case is folded; other letters count in lower case, as capitals, and at the start of a word. */
  readonly keywords: readonly string[];
  /** A keyword that begins or ends with an ASCII letter counts only as a word of its own, a plural `s` aside. */
  readonly wholeWords?: boolean;
  readonly numbers?: NumberTrigger;
}

/** For each trigger that is met, by its index: the offsets at which it is, ascending and unique. */
export type Hits = ReadonlyMap<number, readonly number[]>;
export type Scanner = (text: string) => Hits;

/** A keyword and the triggers that want it. */
interface Keyword {
  readonly length: number;
  /** Its characters beyond ASCII and where in it they stand. */
  readonly wide: readonly (readonly [at: number, code: number])[];
  readonly anywhere: readonly number[];
  readonly asWord: readonly number[];
}

const block = 32_768;
const digits = [...'0123456789'];

/** One pass over a text for the triggers of all rules. Built once, used often. */
export function createScanner(triggers: readonly Trigger[]): Scanner {
  const words = [...new Set(triggers.flatMap(trigger => trigger.keywords).flatMap(spellings))].filter(
    word => !digits.includes(word),
  );
  const keywords = keywordsOf(words, triggers);
  const automaton = buildAutomaton([...words, ...digits]);
  const ends = automaton.ends.map(end =>
    end.filter(word => word < words.length).map(word => keywords[word]!),
  );
  const isDigit = automaton.ends.map(end => end.some(word => word >= words.length));
  const numbers = createNumberFinder(triggers.map(trigger => trigger.numbers));
  const hits = new Int32Array(2 * block + 1);
  let digitsAt: Int32Array = new Int32Array(block);

  return text => {
    const found = new Map<number, number[]>();
    let digitCount = 0;
    let state = automaton.root;
    for (let from = 0; from < text.length; from += block) {
      const part = text.length > block ? text.slice(from, from + block) : text;
      const count = step(automaton, part, state, hits);
      for (let hit = 0; hit < count; hit += 2) {
        const end = automaton.next[hits[hit]! + automaton.endCell]!;
        const at = from + hits[hit + 1]!;
        if (isDigit[end]) {
          if (digitCount === digitsAt.length) digitsAt = grown(digitsAt);
          digitsAt[digitCount++] = at;
        }
        const met = ends[end]!;
        for (let i = 0; i < met.length; i++) addKeyword(found, met[i]!, text, at + 1 - met[i]!.length);
      }
      state = hits[count]!;
    }
    numbers(text, digitsAt.subarray(0, digitCount), (trigger, offset) => add(found, trigger, offset));
    for (const [trigger, offsets] of found) found.set(trigger, ascending(offsets));
    return found;
  };
}

/**
 * Takes the automaton over a text. Writes pairs into `hits`: which of the ending states was met, and where. Returns how many
 * numbers these are; the number after them is the last state.
 */
function step({ classes, next, firstEnd }: Automaton, text: string, first: number, hits: Int32Array): number {
  let state = first;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    state = next[state + classes[text.charCodeAt(i)]!]!;
    if (state >= firstEnd) {
      hits[count++] = state;
      hits[count++] = i;
    }
  }
  hits[count] = state;
  return count;
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

function keywordsOf(words: readonly string[], triggers: readonly Trigger[]): readonly Keyword[] {
  const anywhere = new Map(words.map(word => [word, [] as number[]]));
  const asWord = new Map(words.map(word => [word, [] as number[]]));
  triggers.forEach(({ keywords, wholeWords }, trigger) => {
    for (const keyword of new Set(keywords.flatMap(spellings)))
      (wholeWords ? asWord : anywhere).get(keyword)?.push(trigger);
  });
  return words.map(word => ({
    length: word.length,
    wide: Array.from({ length: word.length }, (_, at) => [at, word.charCodeAt(at)] as const).filter(
      ([, code]) => code > 127,
    ),
    anywhere: anywhere.get(word) ?? [],
    asWord: asWord.get(word) ?? [],
  }));
}

/** The automaton folds the case of ASCII letters alone. */
function spellings(keyword: string): readonly string[] {
  if (!/[^\x00-\x7f]/.test(keyword)) return [keyword];
  const capital = (letter: string): string => (letter > '\x7f' ? letter.toUpperCase() : letter);
  const all = [
    keyword,
    [...keyword].map(capital).join(''),
    capital(keyword.charAt(0)) + keyword.slice(1),
    keyword.replace(/(?<=^| )[^\x00-\x7f]/g, capital),
  ];
  return [...new Set(all)].filter(word => word.length === keyword.length);
}

function addKeyword(
  found: Map<number, number[]>,
  { length, wide, anywhere, asWord }: Keyword,
  text: string,
  start: number,
): void {
  if (wide.length > 0 && !wide.every(([at, code]) => text.charCodeAt(start + at) === code)) return;
  for (let i = 0; i < anywhere.length; i++) add(found, anywhere[i]!, start);
  if (asWord.length === 0 || !standsAlone(text, start, start + length)) return;
  for (let i = 0; i < asWord.length; i++) add(found, asWord[i]!, start);
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) && isLetter(text.charCodeAt(start)) && text.charCodeAt(start - 2) !== 92) return false;
  const after = text.charCodeAt(end);
  return !isLetter(after) || (after | 32) === 115 || !isLetter(text.charCodeAt(end - 1));
}

function isLetter(code: number): boolean {
  const folded = code | 32;
  return folded >= 97 && folded <= 122;
}

function add(found: Map<number, number[]>, trigger: number, offset: number): void {
  const offsets = found.get(trigger);
  if (offsets) offsets.push(offset);
  else found.set(trigger, [offset]);
}

/** Words are met by where they end, so the starts of long and short ones can come out of order or twice. */
function ascending(offsets: number[]): number[] {
  for (let i = 1; i < offsets.length; i++) {
    if (offsets[i - 1]! >= offsets[i]!)
      return offsets.sort((a, b) => a - b).filter((offset, at) => offset !== offsets[at - 1]);
  }
  return offsets;
}
