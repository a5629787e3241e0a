import type { Range } from '../../text.ts';
import type { TextRule } from '../rule.ts';
import { canStart, insideEscape } from './boundary.ts';

export interface Match extends Range {
  readonly confidence: number;
}

/** Where `rule` matches in `text`, given where its keywords begin (ascending). Matches are in order and do not overlap. */
export function matchRule(rule: TextRule, text: string, offsets: readonly number[]): Match[] {
  const { reach } = rule;
  if (!reach) return matchAt(rule, text, offsets);
  return windows(offsets, reach, text.length).flatMap(window => matchWithin(rule, text, window));
}

function matchAt(rule: TextRule, text: string, offsets: readonly number[]): Match[] {
  const found: Match[] = [];
  let done = 0;
  for (const offset of offsets) {
    if (offset < done || (rule.alphabet && !canStart(text, offset, rule.alphabet))) continue;
    rule.pattern.lastIndex = offset;
    const result = rule.pattern.exec(text);
    const match = result && judge(rule, text, spanOf(result, 0));
    if (!match) continue;
    found.push(match);
    done = match.end;
  }
  return found;
}

function matchWithin(rule: TextRule, text: string, window: Range): Match[] {
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
    if (rule.alphabet && !canStart(text, start, rule.alphabet)) continue;
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
