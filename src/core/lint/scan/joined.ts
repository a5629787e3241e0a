import { type MappedText, toSource } from '../../mappedText.ts';
import type { Range } from '../../text.ts';
import type { TextRule } from '../rule.ts';
import type { Alphabet } from './boundary.ts';

/** A match whose characters are broken by spaces or line ends: what it says, and the span of it all. */
export interface JoinedMatch {
  readonly range: Range;
  readonly value: string;
  readonly confidence: number;
}

const mostPieces = 8;
const longest = 1000;
const gap = /[ \t]{0,2}(?:\\?\r?\n[ \t]{0,40}(?:[>|#*+][ \t]{0,8})?)?/y;
const random = /[A-Za-z][0-9]|[0-9][A-Za-z]|[a-z][A-Z]|^(?:[0-9]+|[A-Z]+)$/;

/**
 * The token of `rule` that begins at `offset`, whose first piece ends at `firstEnd`, and goes on after spaces or line breaks. Only what looks random is joined, as the
 * next word of a sentence must not be taken for the rest of a cut token.
 */
export function joinedMatch(
  rule: TextRule,
  alphabet: Alphabet,
  text: string,
  offset: number,
  firstEnd: number,
): JoinedMatch | undefined {
  const segments: { at: number; length: number; source: number; sourceLength: number }[] = [];
  let joined = '';
  let from = offset;
  while (segments.length < mostPieces && joined.length < longest) {
    const end = from === offset ? firstEnd : pieceEnd(text, from, alphabet);
    const piece = text.slice(from, end);
    if (piece === '' || (segments.length > 0 && (!random.test(piece) || isStart(rule, piece))))
      return undefined;
    segments.push({ at: joined.length, length: piece.length, source: from, sourceLength: piece.length });
    joined += piece;
    const match =
      segments.length > 1
        ? matchOf(rule, { text: joined, segments, range: { start: offset, end } })
        : undefined;
    if (match) return match;
    gap.lastIndex = end;
    gap.test(text);
    if (gap.lastIndex === end) return undefined;
    from = gap.lastIndex;
  }
  return undefined;
}

/** Another token of the kind begins here. */
function isStart(rule: TextRule, piece: string): boolean {
  const folded = piece.toLowerCase();
  return rule.keywords.some(keyword => folded.startsWith(keyword));
}

/** Where the run of the token's characters ends, with the joiners that prefixes have. */
export function pieceEnd(text: string, from: number, alphabet: Alphabet): number {
  let end = from;
  while (end < text.length && end - from < longest) {
    const isJoiner = '_-'.includes(text.charAt(end)) || (text[end] === '.' && alphabet(text, end + 1));
    if (!isJoiner && !alphabet(text, end)) break;
    end++;
  }
  return end;
}

function matchOf(rule: TextRule, joined: MappedText): JoinedMatch | undefined {
  rule.pattern.lastIndex = 0;
  const value = rule.pattern.exec(joined.text)?.[0];
  if (value === undefined) return undefined;
  const confidence = rule.validate
    ? rule.validate({ value, text: joined.text, start: 0, end: value.length })
    : 1;
  if (confidence === undefined) return undefined;
  return { range: toSource(joined, { start: 0, end: value.length }), value, confidence };
}
