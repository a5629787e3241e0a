import type { Prompt } from '../prompt/model.ts';
import type { StoredResult } from './storedResult.ts';
import { type Suite, suiteDigest } from './suite.ts';
import { weakestSource } from './weakestSource.ts';

/** What the tests say for a prompt's bytes, or one line on what is missing and what to do. */
export type SuiteEvidence =
  | {
      readonly ok: true;
      readonly model: string;
      /** `replay` as soon as one verdict rests on a recorded reply. */
      readonly source: 'live' | 'replay';
      readonly passed: number;
      /** All results counted, repeats included; equal to `passed`. */
      readonly n: number;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Whether the suite was passed. `latest` holds the newest result of each (model, test, repeat) for the prompt's bytes.
 * Every row needs results of one model, all of them passed, none from the offline model; the prompt's own model is
 * looked at first, then the one that ran last.
 */
export function evidenceOf(latest: readonly StoredResult[], prompt: Prompt, suite: Suite): SuiteEvidence {
  if (suite.rows.length === 0) return refuse('no tests in the prompt: add test data and evaluators');
  if (suite.skip !== undefined) return refuse(`the tests cannot run: ${suite.skip}`);
  const digest = suiteDigest(suite);
  const ran = latest.filter(result => result.suite === digest);
  const run = `run promptward test ${prompt.path}`;
  if (ran.length === 0) return refuse(`the tests have never run on these bytes: ${run}`);
  const counting = ran.filter(result => result.source !== 'offline');
  const models = modelsOf(counting, prompt.model).map(model => ofModel(counting, model, suite));
  const offline = `the tests ran only on the offline model, which is no evidence: ${run} with a real one`;
  return models.find(evidence => evidence.ok) ?? models[0] ?? refuse(offline);
}

function ofModel(results: readonly StoredResult[], model: string, suite: Suite): SuiteEvidence {
  const mine = results.filter(result => result.model === model);
  const open = suite.rows.flatMap(({ name }) => {
    const runs = mine.filter(result => result.test === name);
    return runs.length === 0
      ? [`"${name}" not run`]
      : runs.filter(run => run.outcome !== 'passed').map(describe);
  });
  if (open.length > 0) {
    const more = open.length > 3 ? ` and ${open.length - 3} more` : '';
    return refuse(`not passed on ${model}: ${open.slice(0, 3).join(', ')}${more}`);
  }
  const source = weakestSource(mine) === 'replay' ? 'replay' : 'live';
  return { ok: true, model, source, passed: mine.length, n: mine.length };
}

function describe({ test, repeat, outcome }: StoredResult): string {
  return repeat > 1 ? `"${test}" #${repeat} ${outcome}` : `"${test}" ${outcome}`;
}

function refuse(reason: string): SuiteEvidence {
  return { ok: false, reason };
}

/** The prompt's own model first, then by newest run. */
function modelsOf(results: readonly StoredResult[], own: string | undefined): readonly string[] {
  const newestFirst = [...results].sort((a, b) => b.started - a.started).map(result => result.model);
  const models = [...new Set(newestFirst)];
  return models.sort((a, b) => Number(b === own) - Number(a === own));
}
