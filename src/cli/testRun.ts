import type { TestResult } from '../core/evals/outcome.ts';
import type { Guard } from '../core/lint/guard.ts';
import type { Models } from '../core/ports.ts';
import { openGit } from '../node/git.ts';
import { runPromptTests } from '../node/promptTests.ts';
import type { Context } from './command.ts';
import { withRunsIfAny } from './runs.ts';
import type { ChosenTests } from './testChoice.ts';
import type { TestOptions } from './testOptions.ts';

export interface TestRun {
  readonly results: readonly TestResult[];
  /** Prompts that could not be run after all, one line each. */
  readonly problems: readonly string[];
}

/**
 * Runs the chosen tests prompt by prompt, with progress on stderr, and keeps the results. Where they cannot be kept, a
 * remark says so and the tests still run.
 */
export async function runTests(
  context: Context,
  options: TestOptions,
  prompts: readonly ChosenTests[],
  { models, guard }: { readonly models: Models; readonly guard: Guard },
): Promise<TestRun> {
  const { out, root, signal } = context;
  const repository = await openGit(root);
  const total = prompts.reduce((sum, { rows }) => sum + rows.length * options.repeat, 0);
  const results: TestResult[] = [];
  const problems: string[] = [];
  let done = 0;
  await withRunsIfAny(root, out, async runs => {
    for (const { prompt, rows } of prompts) {
      if (signal.aborted) break;
      const outcome = await runPromptTests({
        ...{ root, path: prompt.path, rows, models, guard, signal, runs, repository },
        ...{ mode: options.mode, model: options.model },
        ...{ repeat: options.repeat, concurrency: options.concurrency },
        onResult: result =>
          out.progress(`${++done}/${total} ${result.outcome}: ${prompt.path}, ${result.test}`),
      });
      if (outcome.ok) {
        results.push(...outcome.results);
        out.note(`${prompt.path}: ${passedOf(outcome.results)}`);
      } else problems.push(outcome.reason);
    }
  });
  if (repository.ok) repository.git.dispose();
  return { results, problems };
}

function passedOf(results: readonly TestResult[]): string {
  return `${results.filter(({ outcome }) => outcome === 'passed').length} of ${results.length} passed`;
}
