import type { DatabaseSync } from 'node:sqlite';
import type { Outcome, ReplySource } from '../../core/evals/outcome.ts';
import type { StoredResult } from '../../core/evals/storedResult.ts';
import { weakestSource } from '../../core/evals/weakestSource.ts';

/** What the newest run on some bytes came to. */
export interface RunSummary extends Readonly<Record<Outcome, number>> {
  readonly model: string;
  readonly source: ReplySource;
  readonly suite: string;
  /** In milliseconds since 1970. */
  readonly started: number;
}

/** The newest row of each (model, test, repeat). */
export function latestResults(
  database: DatabaseSync,
  sha256: string,
  suite: string,
): readonly StoredResult[] {
  const query = database.prepare(`
    SELECT * FROM results JOIN runs ON runs.id = results.run WHERE results.id IN (
      SELECT max(results.id) FROM results JOIN runs ON runs.id = results.run
      WHERE sha256 = ? AND suite = ? GROUP BY model, test, repeat)
    ORDER BY results.id`);
  return query.all(sha256, suite).map(storedResult);
}

/** Counts of the last run that was added for these bytes. Its source is the weakest of its results'. */
export function newestRun(database: DatabaseSync, sha256: string): RunSummary | undefined {
  const query = database.prepare(`
    SELECT * FROM results JOIN runs ON runs.id = results.run
    WHERE sha256 = ?1 AND run = (SELECT max(run) FROM results WHERE sha256 = ?1)`);
  const results = query.all(sha256).map(storedResult);
  const [first] = results;
  if (!first) return undefined;
  const count = (outcome: Outcome): number => results.filter(result => result.outcome === outcome).length;
  return {
    model: first.model,
    source: weakestSource(results),
    suite: first.suite,
    started: first.started,
    passed: count('passed'),
    failed: count('failed'),
    errored: count('errored'),
    skipped: count('skipped'),
    overBudget: count('overBudget'),
  };
}

function storedResult(row: Readonly<Record<string, unknown>>): StoredResult {
  return {
    prompt: String(row['prompt']),
    sha256: String(row['sha256']),
    suite: String(row['suite']),
    model: String(row['model']),
    source: row['source'] as ReplySource,
    test: String(row['test']),
    repeat: Number(row['repeat']),
    outcome: row['outcome'] as Outcome,
    latencyMs: Number(row['latency_ms']),
    tokens: { input: Number(row['tokens_in']), output: Number(row['tokens_out']) },
    costUsd: row['cost_usd'] === null ? 'unknown' : Number(row['cost_usd']),
    started: Number(row['started']),
  };
}
