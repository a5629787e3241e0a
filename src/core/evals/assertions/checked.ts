import type { Guard } from '../../lint/guard.ts';
import type { ModelReply, Models } from '../../ports.ts';
import type { AssertionResult } from '../outcome.ts';

/** A verdict, or why there is none; with the judge's reply where one was asked. */
export type Checked = { readonly reply?: ModelReply } & (
  | { readonly ok: true; readonly result: AssertionResult }
  | { readonly ok: false; readonly reason: string }
);

/** How a judge is asked, and what a quoted text passes. */
export interface JudgeOptions {
  readonly models: Models;
  /** Asks this model instead of the one that the evaluator names. */
  readonly judgeModel?: string | undefined;
  readonly signal: AbortSignal;
  readonly guard?: Guard | undefined;
}
