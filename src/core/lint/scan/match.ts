import type { Range } from '../../text.ts';
import type { TextRule } from '../rule.ts';
import { type Alphabet, alphabetOf, canStart, insideEscape } from './boundary.ts';
import { nextRun } from './longRuns.ts';

export interface Match extends Range {
  readonly confidence: number;
}

/** Where a rule matches in a text, given where its keywords begin (ascending). Matches are in order and do not overlap. */
export type Matcher = (text: string, offsets: readonly number[]) => readonly Match[];

export function createMatcher(rule: TextRule): Matcher {
  const { reach, run } = rule;
  const alphabet = rule.alphabet && alphabetOf(rule.alphabet);
  if (!reach) return (text, offsets) => matchAt(rule, alphabet, text, offsets);
  return (text, offsets) =>
    windows(offsets, reach, text.length).flatMap(window =>
      run && !holdsRun(text, window, run) ? [] : matchWithin(rule, alphabet, text, window),
    );
}

function matchAt(
  rule: TextRule,
  alphabet: Alphabet | undefined,
  text: string,
  offsets: readonly number[],
): readonly Match[] {
  const found: Match[] = [];
  let done = 0;
  for (const offset of offsets) {
    if (offset < done || (alphabet && !canStart(text, offset, alphabet))) continue;
    rule.pattern.lastIndex = offset;
    const result = rule.pattern.exec(text);
    const match = result && judge(rule, text, spanOf(result, 0));
    if (!match) continue;
    found.push(match);
    done = match.end;
  }
  return found;
}

function matchWithin(
  rule: TextRule,
  alphabet: Alphabet | undefined,
  text: string,
  window: Range,
): readonly Match[] {
  const found: Match[] = [];
  const part = text.slice(window.start, window.end);
  rule.pattern.lastIndex = 0;
  for (let result = rule.pattern.exec(part); result; result = rule.pattern.exec(part)) {
    const start = window.start + result.index;
    const escapeEnd = insideEscape(text, start);
    if (escapeEnd !== undefined && escapeEnd > start) {
      rule.pattern.lastIndex = escapeEnd - window.start;
      continue;
    }
    if (alphabet && !canStart(text, start, alphabet)) continue;
    const match = judge(rule, text, spanOf(result, window.start));
    if (match) found.push(match);
  }
  return found;
}

function spanOf(result: RegExpExecArray, base: number): Range {
  const [start, end] = result.indices?.groups?.['value'] ?? [result.index, result.index + result[0].length];
  return { start: base + start, end: base + end };
}

function judge(rule: TextRule, text: string, span: Range): Match | undefined {
  const value = text.slice(span.start, span.end);
  const confidence = rule.validate ? rule.validate({ value, text, ...span }) : 1;
  return confidence === undefined ? undefined : { ...span, confidence };
}

/** Whether such a run begins in the window, which at its end has room for the longest one. */
function holdsRun(
  text: string,
  { start, end }: Range,
  { of, least, most }: NonNullable<TextRule['run']>,
): boolean {
  const to = end === text.length ? end : Math.max(start, end - most) + least;
  return nextRun(text, start, to, of, least) >= 0;
}

/** The stretches around the offsets, overlapping ones joined, so that no character is searched twice. */
function windows(
  offsets: readonly number[],
  reach: { before: number; after: number },
  length: number,
): Range[] {
  const joined: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const start = Math.max(0, offset - reach.before);
    const end = Math.min(length, offset + reach.after);
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
