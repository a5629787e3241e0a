import type { DatabaseSync } from 'node:sqlite';
import type { TestResult } from '../../core/evals/outcome.ts';
import { inTransaction } from './schema.ts';

/** Adds a run and its results in one transaction. */
export function appendRun(
  database: DatabaseSync,
  results: readonly TestResult[],
  suite: string,
  started: number,
): void {
  if (results.length === 0) return;
  inTransaction(database, () => {
    const run = database.prepare('INSERT INTO runs (started, suite) VALUES (?, ?)').run(started, suite);
    const insert = database.prepare(`
      INSERT INTO results
        (run, prompt, sha256, model, source, test, repeat, outcome, latency_ms, tokens_in, tokens_out, cost_usd)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    for (const {
      prompt,
      sha256,
      model,
      source,
      test,
      repeat,
      outcome,
      latencyMs,
      tokens,
      costUsd,
    } of results) {
      const cost = costUsd === 'unknown' ? null : costUsd;
      const figures = [latencyMs, tokens.input, tokens.output, cost];
      insert.run(run.lastInsertRowid, prompt, sha256, model, source, test, repeat, outcome, ...figures);
    }
  });
}
