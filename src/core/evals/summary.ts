import type { Outcome, TestReport, TestResult, TestSummary } from './outcome.ts';

/** Counts of `results`. The cost is "unknown" as soon as one test's is. `durationMs` is the whole run's. */
export function summarise(results: readonly TestResult[], durationMs: number): TestSummary {
  const count = (outcome: Outcome): number => results.filter(result => result.outcome === outcome).length;
  const total = (amount: (result: TestResult) => number): number =>
    results.reduce((sum, r) => sum + amount(r), 0);
  const known = results.every(result => result.costUsd !== 'unknown');
  return {
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    overBudget: count('overBudget'),
    durationMs,
    tokens: { input: total(result => result.tokens.input), output: total(result => result.tokens.output) },
    costUsd: known ? total(result => Number(result.costUsd)) : 'unknown',
  };
}

/** The report that `test --format json` prints. */
export function testReport(results: readonly TestResult[], durationMs: number): TestReport {
  return { version: 1, summary: summarise(results, durationMs), results };
}

/**
 * The exit code of a test run: 1 for a reply that was not right, 3 for a test that got no verdict (an error, a spent
 * budget), else 0. A run without tests is 0: nothing was found wrong.
 */
export function exitOf(summary: TestSummary): 0 | 1 | 3 {
  if (summary.failed > 0) return 1;
  return summary.errored + summary.overBudget > 0 ? 3 : 0;
}
