import type { Models } from '../ports.ts';
import type { Prompt } from '../prompt/model.ts';
import { failFast } from './failFast.ts';
import type { ReplySource, TestResult } from './outcome.ts';
import { type PlannedTest, type PlanOptions, planRun } from './plan.ts';
import { inPool } from './pool.ts';
import { runTest } from './runTest.ts';

export interface RunOptions extends PlanOptions {
  readonly prompt: Prompt;
  /** Hex SHA-256 of the prompt file's bytes. */
  readonly sha256: string;
  /** The version's number; 0 for a working copy that is no version yet. */
  readonly version: number;
  readonly models: Models;
  /** Where replies of `models` come from, for tests that get none; `offline/echo` is always offline. Default: live. */
  readonly source?: ReplySource | undefined;
  /** The most tests at a time, at least 1. */
  readonly concurrency: number;
  /** Ends the run early: tests that were not finished by then are skipped with the reason "cancelled". */
  readonly signal: AbortSignal;
  /** Gets a reply piece by piece as it is written. */
  readonly onText?: ((delta: string, test: PlannedTest) => void) | undefined;
  /** Gets every result at once when it is known. */
  readonly onResult?: ((result: TestResult) => void) | undefined;
}

/**
 * Runs the suite of one prompt. The results come in the order of the plan, however the tests ended; a model that fails is
 * a result like any other. A model without a profile or a credential is not asked again in the same run.
 */
export async function runSuite(options: RunOptions): Promise<TestResult[]> {
  const { tests } = planRun({ ...options, prompts: [options.prompt] });
  const context = { ...options, models: failFast(options.models) };
  return inPool(tests, options.concurrency, async test => {
    const result = await runTest(test, context);
    options.onResult?.(result);
    return result;
  });
}
