/** How a test ended. `errored` (no reply to judge: a rate limit, an expired key) is never `failed` (a reply that is not right). */
export type Outcome = 'passed' | 'failed' | 'errored' | 'skipped' | 'overBudget';

/** Where a reply came from. `offline` is the built-in echo model and no evidence of a model's behaviour. */
export type ReplySource = 'live' | 'replay' | 'offline';

export interface Tokens {
  readonly input: number;
  readonly output: number;
}

/** The verdict of one evaluator on one reply. */
export interface AssertionResult {
  readonly type: string;
  readonly name: string;
  readonly pass: boolean;
  /** 0 to 1, for graded assertions. */
  readonly score?: number;
  readonly reason?: string;
}

/** The result of one test row on one model, as `test --format json` prints it. */
export interface TestResult {
  readonly prompt: string;
  /** The version's number, 1 is the oldest; 0 for a working copy that is no version yet. */
  readonly version: number;
  /** Hex SHA-256 of the prompt file's bytes. */
  readonly sha256: string;
  readonly model: string;
  readonly test: string;
  /** From 1. */
  readonly repeat: number;
  readonly outcome: Outcome;
  readonly source: ReplySource;
  readonly assertions: readonly AssertionResult[];
  /** Why it errored or was skipped; what to do about it. */
  readonly reason?: string;
  readonly latencyMs: number;
  readonly tokens: Tokens;
  /** US dollars, or "unknown" for a model whose price is not known. */
  readonly costUsd: number | 'unknown';
  readonly output?: string;
}

export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly overBudget: number;
  readonly durationMs: number;
  readonly tokens: Tokens;
  readonly costUsd: number | 'unknown';
}

export interface TestReport {
  readonly version: 1;
  readonly summary: TestSummary;
  readonly results: readonly TestResult[];
}
