import type { TestReport, TestResult } from '../evals/outcome.ts';

/** Characters that JSON.stringify leaves as they are and that a terminal may obey or hide. */
const hidden = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|\udb40[\udc00-\udc7f]/g;

/**
 * The report as one JSON document, members in a fixed order, with a final newline; hidden characters are written as
 * escapes. `source` says where the replies came from, `reason` why there is no verdict.
 */
export function testJson({ summary, results }: TestReport): string {
  const { passed, failed, errored, skipped, overBudget, durationMs, tokens, costUsd } = summary;
  const counts = { passed, failed, errored, skipped, overBudget };
  const report = {
    version: 1,
    summary: { ...counts, durationMs, tokens, costUsd },
    results: results.map(ordered),
  };
  return `${JSON.stringify(report, null, 2).replace(hidden, escapeUnits)}\n`;
}

function ordered(result: TestResult): TestResult {
  const { prompt, version, sha256, model, test, repeat, outcome, source, assertions } = result;
  const { reason, latencyMs, tokens, costUsd, output } = result;
  return {
    ...{ prompt, version, sha256, model, test, repeat, outcome, source, assertions },
    ...(reason === undefined ? {} : { reason }),
    ...{ latencyMs, tokens, costUsd },
    ...(output === undefined ? {} : { output }),
  };
}

function escapeUnits(characters: string): string {
  const units = Array.from({ length: characters.length }, (_, i) => characters.charCodeAt(i));
  return units.map(unit => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
