import type { TestResult, TestSummary } from '../evals/outcome.ts';
import { weakestSource } from '../evals/weakestSource.ts';

/** The test's name; with the number of the repeat from the second on. */
export function testName({ test, repeat }: TestResult): string {
  return repeat > 1 ? `${test} #${repeat}` : test;
}

/** Why the test did not pass: its own reason and one line for each failed assertion. */
export function testReasons({ outcome, reason, assertions }: TestResult): readonly string[] {
  const failed = assertions.filter(assertion => !assertion.pass);
  const lines = failed.map(({ name, type, reason: why }) =>
    why === undefined ? `${name} (${type})` : `${name}: ${why}`,
  );
  const own = reason === undefined || outcome === 'passed' ? [] : [reason];
  return [...own, ...lines];
}

/** `12 passed, 1 failed in 3.4 s; 120 tokens in, 40 out; cost unknown`. Counts of zero are left out, save the first two. */
export function summaryLine(summary: TestSummary): string {
  const { passed, failed, errored, skipped, overBudget, tokens, costUsd } = summary;
  if (passed + failed + errored + skipped + overBudget === 0) return 'no tests';
  const others = [
    [errored, 'errored'],
    [skipped, 'skipped'],
    [overBudget, 'over budget'],
  ] as const;
  const rest = others.filter(([count]) => count > 0).map(([count, word]) => `, ${count} ${word}`);
  const cost = costUsd === 'unknown' ? 'cost unknown' : `$${costUsd.toFixed(costUsd === 0 ? 0 : 4)}`;
  const counts = `${passed} passed, ${failed} failed${rest.join('')}`;
  return `${counts} in ${duration(summary.durationMs)}; ${tokens.input} tokens in, ${tokens.output} out; ${cost}`;
}

/** What replies that were not live are worth; undefined where all of them were. */
export function sourceNote(results: readonly TestResult[]): string | undefined {
  const source = weakestSource(results);
  if (source === 'offline') return 'offline: says nothing about a real model';
  return source === 'replay' ? 'replay: recorded replies' : undefined;
}

/** Milliseconds as `320 ms` or `1.2 s`. */
export function duration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
