import { insideEscape } from './boundary.ts';
import { digitGap, patternShape } from './patternShape.ts';

/** Where a rule is tried for a value that tells itself by its digits: at the start of a word that holds one. */
export interface NumberTrigger {
  /**
   * Regular expression source of what can stand at such a start. It may look at most `numberReach` characters around, and
   * what it finds is only a candidate: case is ignored.
   */
  readonly shape: string;
  /** At least so many digits stand near each other (see digitGap); without it, as many as the shape asks for. */
  readonly digits?: number;
  /** The word has at least so many characters. */
  readonly length?: number;
}

/** Calls `add` with the index of each trigger that is met and the start of the word, in ascending order. */
export type NumberFinder = (
  text: string,
  digitsAt: Int32Array,
  add: (trigger: number, offset: number) => void,
) => void;

/** How far a word goes back from its first digit, and a shape from the word's start in either direction. */
export const numberReach = 128;

/** A day of this century or the last is no number of another kind. */
const date =
  /(?:19|20)\d\d([-/.])[01]?\d\1[0-3]?\d(?![-/.]?\d)|[0-3]?\d([-/.])[0-3]?\d\2(?:19|20)\d\d(?![-/.]?\d)/y;

/** What stands behind a word that is the first of several in one number. */
const goesOn = /[-.:/(<](?=[\dA-Za-f:<(])|[ \u00A0](?=[\dA-Z(])|\)(?=[ .\-\u00A0]?\d)/y;

/** Triggers that ask for a long word, or those that do not, with one expression that tells whether any of them is met. */
interface Tier {
  readonly length: number;
  readonly digits: number;
  readonly gate: RegExp;
  readonly triggers: readonly { readonly index: number; readonly digits: number }[];
}

/** Prepares the search for the triggers that are given; the text's digits come from the scanner. */
export function createNumberFinder(given: readonly (NumberTrigger | undefined)[]): NumberFinder {
  const tiers = tiersOf(given);
  return (text, digitsAt, add) => {
    for (let first = 0; first < digitsAt.length; ) {
      let last = first + 1;
      while (last < digitsAt.length && digitsAt[last]! - digitsAt[last - 1]! <= digitGap + 1) last++;
      const near = last - first;
      let wordEnd = 0;
      for (let i = first; i < last; i++) {
        const at = digitsAt[i]!;
        if (at < wordEnd) continue;
        const start = wordStart(text, at);
        wordEnd = at + 1;
        while (wordEnd - at <= numberReach && isAlphanumeric(text.charCodeAt(wordEnd))) wordEnd++;
        if (at - start > numberReach || start > at || !canBegin(text, start, wordEnd)) continue;
        if (!tiers.some(tier => near >= tier.digits && wordEnd - start >= tier.length)) continue;
        date.lastIndex = start;
        if (date.test(text)) {
          wordEnd = date.lastIndex;
          continue;
        }
        for (const tier of tiers) {
          if (near < tier.digits || wordEnd - start < tier.length) continue;
          tier.gate.lastIndex = start;
          if (!tier.gate.test(text)) continue;
          for (const { index, digits } of tier.triggers) if (near >= digits) add(index, start);
        }
      }
      first = last;
    }
  };
}

function tiersOf(given: readonly (NumberTrigger | undefined)[]): readonly Tier[] {
  const all = given.flatMap((trigger, index) => (trigger ? [{ ...trigger, index }] : []));
  const byLength = Map.groupBy(all, ({ length }) => length !== undefined);
  return [...byLength.values()].map(members => {
    const triggers = members.map(
      ({ index, shape, digits = patternShape(new RegExp(shape)).leastDigits }) => ({
        index,
        digits: Math.max(1, digits),
      }),
    );
    return {
      length: Math.min(...members.map(({ length = 1 }) => length)),
      digits: Math.min(...triggers.map(({ digits }) => digits)),
      gate: new RegExp(members.map(({ shape }) => `(?:${shape})`).join('|'), 'iy'),
      triggers,
    };
  });
}

/** Not the decimals of a number, and not a short word that stands alone: what is looked for has seven characters at least. */
function canBegin(text: string, start: number, end: number): boolean {
  if (isPoint(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) return false;
  goesOn.lastIndex = end;
  return end - start >= 7 || goesOn.test(text);
}

/** An escape such as `\\n` before the word is no part of it. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= numberReach && isAlphanumeric(text.charCodeAt(start - 1))) start--;
  return insideEscape(text, start) ?? start;
}

function isPoint(code: number): boolean {
  return code === 44 || code === 46;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAlphanumeric(code: number): boolean {
  if (isDigit(code)) return true;
  const folded = code | 32;
  return folded >= 97 && folded <= 122;
}
