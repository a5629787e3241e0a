import type { Json } from '../json.ts';
import type { Guard } from '../lint/guard.ts';
import type { Evaluator, Prompt } from '../prompt/model.ts';
import { type Suite, suiteOf } from './suite.ts';

/** One test that a run is going to do: one row, on one model, for the nth time. */
export interface PlannedTest {
  readonly prompt: string;
  readonly test: string;
  /** From 1. */
  readonly repeat: number;
  /** The model's id; empty where neither the prompt nor the run names one. */
  readonly model: string;
  readonly values: Readonly<Record<string, Json>>;
  /** Set where it is known beforehand that there will be no verdict. Such a test calls no model. */
  readonly blocked?: { readonly outcome: 'skipped' | 'errored'; readonly reason: string };
}

/** What a run is going to do. */
export interface RunPlan {
  readonly tests: readonly PlannedTest[];
  /** The most calls that each model will get, judges included, in the order of first use. */
  readonly calls: readonly { readonly model: string; readonly count: number }[];
}

export interface PlanOptions {
  /** Runs on this model instead of the one that the prompt names. */
  readonly model?: string | undefined;
  /** Asks this model instead of the ones that the evaluators name. */
  readonly judgeModel?: string | undefined;
  /** Names of the rows to run; all of them where left out. */
  readonly rows?: readonly string[] | undefined;
  readonly repeat: number;
  /** The library's own guard; see suiteOf. */
  readonly guard?: Guard | undefined;
}

/** The tests of `prompts` in the order in which their results are reported: by prompt, by row, by repeat. */
export function planRun({
  prompts,
  ...options
}: PlanOptions & { readonly prompts: readonly Prompt[] }): RunPlan {
  const calls = new Map<string, number>();
  const tests = prompts.flatMap(prompt => {
    const suite = suiteOf(prompt, options.guard);
    const planned = planTests(prompt, suite, options);
    const count = planned.filter(test => !test.blocked).length;
    for (const model of modelsOf(prompt, suite, options)) calls.set(model, (calls.get(model) ?? 0) + count);
    return planned;
  });
  const used = [...calls].filter(([, count]) => count > 0);
  return { tests, calls: used.map(([model, count]) => ({ model, count })) };
}

function planTests(prompt: Prompt, suite: Suite, options: PlanOptions): readonly PlannedTest[] {
  const model = options.model ?? prompt.model ?? '';
  const blocked = blockedBy(suite, model);
  const rows = suite.rows.filter(row => options.rows?.includes(row.name) ?? true);
  return rows.flatMap(({ name, values }) =>
    Array.from({ length: options.repeat }, (_, i) => {
      const test = { prompt: prompt.path, test: name, repeat: i + 1, model, values };
      return blocked ? { ...test, blocked } : test;
    }),
  );
}

function blockedBy(suite: Suite, model: string): PlannedTest['blocked'] {
  if (suite.skip !== undefined) return { outcome: 'skipped', reason: suite.skip };
  const unsupported = suite.evaluators.find(evaluator => evaluator.kind === 'unsupported');
  if (unsupported) {
    const reason = `evaluator "${unsupported.name}" uses ${unsupported.uses}, which is not supported: write a string or llm evaluator`;
    return { outcome: 'errored', reason };
  }
  if (model === '')
    return {
      outcome: 'errored',
      reason: 'the prompt names no model: add one to the file or choose one for the run',
    };
  return undefined;
}

function modelsOf(prompt: Prompt, suite: Suite, options: PlanOptions): readonly string[] {
  const judges = suite.evaluators.filter((e): e is Evaluator & { kind: 'llm' } => e.kind === 'llm');
  return [options.model ?? prompt.model ?? '', ...judges.map(judge => options.judgeModel ?? judge.modelId)];
}
