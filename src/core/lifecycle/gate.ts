import type { SuiteEvidence } from '../evals/evidence.ts';
import type { Evidence } from '../trust/record.ts';

export interface GateInput {
  /** The bytes are those of a version, and no newer change waits in the working copy. */
  readonly committed: boolean;
  readonly lint: Evidence['lint'];
  /** Hex digest of the suite that `tests` is about. */
  readonly suite: string;
  readonly tests: SuiteEvidence;
}

export type GateAnswer =
  | { readonly ok: true; readonly evidence: Evidence }
  | { readonly ok: false; readonly reasons: readonly string[] };

/**
 * May these bytes be promoted? The gate of a library without a policy: a saved version, no lint error, at least one
 * test, all of them passed on replies of a real model (live or recorded). Each reason is one line that says what to do.
 */
export function gate({ committed, lint, suite, tests }: GateInput): GateAnswer {
  const reasons: string[] = [];
  if (!committed) {
    reasons.push('the working copy differs from the newest version: save it first, or name a version');
  }
  if (lint.errors > 0) {
    reasons.push(`lint finds ${count(lint.errors, 'error')}: run promptward lint, mend and save`);
  }
  if (!tests.ok) return { ok: false, reasons: [...reasons, tests.reason] };
  const { model, source, passed, n } = tests;
  if (n < 1) reasons.push('no test has run: write at least one and run promptward test');
  else if (passed !== n) {
    reasons.push(`${count(n - passed, 'test')} of ${n} did not pass on ${model}: mend, save and test again`);
  }
  if (reasons.length > 0) return { ok: false, reasons };
  const { errors, warnings, rules } = lint;
  return {
    ok: true,
    evidence: { lint: { errors, warnings, rules }, tests: { suite, model, source, passed, n } },
  };
}

/** Whether a promotion's own evidence passes the gate, for whoever verifies it later. */
export function passesGate({ lint, tests }: Evidence): boolean {
  return gate({ committed: true, lint, suite: tests.suite, tests: { ok: true, ...tests } }).ok;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
