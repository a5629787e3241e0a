import assert from 'node:assert/strict';
import type { Outcome } from '../../../src/core/evals/outcome.ts';
import { exitOf, summarise, testReport } from '../../../src/core/evals/summary.ts';
import { result } from './fixtures.ts';

const reportOf = (...outcomes: Outcome[]) =>
  testReport(
    outcomes.map(outcome => result({ outcome })),
    10,
  );

describe('the summary of a run', () => {
  it('counts outcomes and adds up tokens', () => {
    const results = (['passed', 'passed', 'failed', 'errored', 'skipped', 'overBudget'] as const).map(
      outcome => result({ outcome }),
    );
    assert.deepEqual(summarise(results, 99), {
      passed: 2,
      failed: 1,
      errored: 1,
      skipped: 1,
      overBudget: 1,
      durationMs: 99,
      tokens: { input: 72, output: 180 },
      costUsd: 'unknown',
    });
  });

  it('knows the cost only where all are known', () => {
    assert.equal(summarise([result({ costUsd: 0.5 }), result({ costUsd: 0.25 })], 1).costUsd, 0.75);
    assert.equal(summarise([result({ costUsd: 0.5 }), result()], 1).costUsd, 'unknown');
    assert.equal(summarise([], 1).costUsd, 0);
  });

  const cases: [Outcome[], 0 | 1 | 3][] = [
    [[], 0],
    [['passed'], 0],
    [['passed', 'skipped'], 0],
    [['skipped'], 0],
    [['passed', 'failed'], 1],
    [['failed', 'errored'], 1],
    [['passed', 'errored'], 3],
    [['passed', 'overBudget'], 3],
  ];
  for (const [outcomes, exit] of cases) {
    it(`exits with ${exit} for ${outcomes.join(', ') || 'no tests'}`, () => {
      const report = reportOf(...outcomes);
      assert.equal(exitOf(report.summary), exit);
    });
  }
});
