import type { TestResult } from './outcome.ts';

/** What is kept of a test's result: no text that a model wrote, and no reason that could quote one. */
export interface StoredResult extends Omit<TestResult, 'version' | 'assertions' | 'reason' | 'output'> {
  /** Hex SHA-256 of the suite; see suiteDigest. */
  readonly suite: string;
  /** When its run started, in milliseconds since 1970. */
  readonly started: number;
}
