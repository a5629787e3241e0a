import type { TestResult } from '../../../src/core/evals/outcome.ts';
import { testReport } from '../../../src/core/evals/summary.ts';
import { result } from '../evals/fixtures.ts';

/** What a hostile model may write: terminal commands, bidi, tags, markup, a lone surrogate. */
export const hostile =
  '\u001b[2J\u0007\u009b31m\u202egnp.\u{e0041}\u{e007f}\ud800 | ``x`` </failure>]]> ![a](http://e.example) <b>&"\r\n@all\u0000';

/** One result of every outcome, with a hostile reply and reason. */
export const results: readonly TestResult[] = [
  result({ assertions: [{ type: 'contains', name: 'greets', pass: true }] }),
  result({
    test: 'row 2',
    outcome: 'failed',
    latencyMs: 1234,
    assertions: [
      { type: 'equals', name: 'exact', pass: true },
      { type: 'contains', name: 'polite', pass: false, reason: 'the reply does not contain "please"' },
    ],
    output: hostile,
  }),
  quiet(result({ test: 'row 3', outcome: 'errored', reason: `rate limited; ${hostile}`, latencyMs: 0 })),
  quiet(result({ test: 'row 4', outcome: 'skipped', reason: 'no evaluators', latencyMs: 0 })),
  quiet(result({ test: 'row 5', outcome: 'overBudget', reason: 'the budget is spent', latencyMs: 0 })),
];

export const report = testReport(results, 2345);

function quiet({ output: _, ...rest }: TestResult): TestResult {
  return rest;
}
