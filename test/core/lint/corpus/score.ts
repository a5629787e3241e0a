import type { Case } from './case.ts';
import type { Expected } from './marks.ts';

/** What a scanner says about a text; the interface that a peer has to be given. */
export interface Span {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

export type Scan = (path: string, text: string) => readonly Span[];

export interface Outcome {
  readonly case: Case;
  readonly found: number;
  /** Findings of a group that is counted, where nothing was expected. */
  readonly stray: readonly Span[];
}

const counted = new Set(['secret', 'pii', 'injection', 'hidden-text']);

/** Judges what a scanner says about a case. A hidden value counts as found if the finding touches it; others by half. */
export function judge(one: Case, scan: Scan): Outcome {
  const spans = scan(one.path, one.text).filter(({ group }) => counted.has(group));
  const share = one.group === 'hidden' ? 0 : 0.5;
  const found = one.expected.filter(expected =>
    spans.some(span => span.group === expected.group && covers(span, expected, share)),
  ).length;
  const stray = spans.filter(span => !one.expected.some(expected => overlap(span, expected) > 0));
  return { case: one, found, stray };
}

function covers(span: Span, expected: Expected, share: number): boolean {
  const common = overlap(span, expected);
  return common > 0 && common >= share * (expected.end - expected.start);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Found spans per expected span. */
export function recall(outcomes: readonly Outcome[]): number {
  const expected = outcomes.reduce((sum, outcome) => sum + outcome.case.expected.length, 0);
  const found = outcomes.reduce((sum, outcome) => sum + outcome.found, 0);
  return expected === 0 ? 1 : found / expected;
}
