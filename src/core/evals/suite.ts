import { createHash } from 'node:crypto';
import { guard as builtIn, type Guard } from '../lint/guard.ts';
import type { Evaluator, Prompt, TestRow } from '../prompt/model.ts';
import { renderPrompt } from '../prompt/render.ts';
import { stableJson } from '../stableJson.ts';

/** The tests of one prompt: every row is one test, and all evaluators judge each. Row names are unique and hold no secret. */
export interface Suite {
  readonly rows: readonly TestRow[];
  readonly evaluators: readonly Evaluator[];
  /** Why none of the rows can run. They are reported as skipped, with this reason. */
  readonly skip?: string;
}

/**
 * The suite that a prompt file holds. Evaluators without test data make one test with no values, which is skipped when
 * the prompt has a variable to fill; a prompt with neither has no tests. Give `guard` where the library has one of its own.
 */
export function suiteOf(prompt: Prompt, guard: Guard = builtIn): Suite {
  const { evaluators } = prompt;
  const rows = withUniqueNames(prompt.tests, guard);
  if (rows.length > 0)
    return evaluators.length > 0 ? { rows, evaluators } : { rows, evaluators, skip: 'no evaluators' };
  const first = evaluators[0];
  if (!first) return { rows, evaluators };
  const row: TestRow = { name: 'no test data', values: {}, file: first.file, range: first.range };
  const rendered = renderPrompt(prompt, {});
  return rendered.ok
    ? { rows: [row], evaluators }
    : { rows: [row], evaluators, skip: `no test data: ${guard(rendered.reason, 'report').text}` };
}

/** Hex SHA-256 of what decides a verdict: the rows and the evaluators, wherever they are written. */
export function suiteDigest(suite: Suite): string {
  const rows = suite.rows.map(({ name, values }) => ({ name, values }));
  const evaluators = suite.evaluators.map(({ file: _file, range: _range, ...evaluator }) => evaluator);
  return createHash('sha256').update(stableJson({ rows, evaluators })).digest('hex');
}

function withUniqueNames(rows: readonly TestRow[], guard: Guard): readonly TestRow[] {
  const taken = new Set<string>();
  return rows.map(row => {
    const given = guard(row.name, 'report').text;
    let name = given;
    for (let n = 2; taken.has(name); n++) name = `${given} (${n})`;
    taken.add(name);
    return name === row.name ? row : { ...row, name };
  });
}
