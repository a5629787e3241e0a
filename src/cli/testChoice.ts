import { suiteOf } from '../core/evals/suite.ts';
import type { Guard } from '../core/lint/guard.ts';
import type { Prompt } from '../core/prompt/model.ts';
import { listPrompts } from '../node/library.ts';
import { checkedPrompt } from './checkedPrompt.ts';
import { CliProblem, wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { findPrompt } from './findPrompt.ts';
import type { TestOptions } from './testOptions.ts';

/** A prompt and the names of its rows to run. */
export interface ChosenTests {
  readonly prompt: Prompt;
  readonly rows: readonly string[];
}

export interface TestChoice {
  readonly prompts: readonly ChosenTests[];
  /** Prompts that cannot be read or are malformed, one line each. */
  readonly problems: readonly string[];
}

/** The tests that a call means, before any model is asked. Throws CliProblem (exit 2) where the filter leaves none. */
export async function chooseTests(
  context: Context,
  { filter }: TestOptions,
  guard: Guard,
): Promise<TestChoice> {
  const { args, root, signal } = context;
  const named = args.positionals.length > 0;
  const paths = named ? await namedPrompts(context) : await listPrompts(root);
  const prompts: ChosenTests[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    signal.throwIfAborted();
    try {
      const { prompt } = (await checkedPrompt(root, path)).parsed;
      const rows = suiteOf(prompt, guard).rows.map(row => row.name);
      const chosen = rows.filter(name => name.toLowerCase().includes(filter ?? ''));
      if (chosen.length > 0) prompts.push({ prompt, rows: chosen });
    } catch (error) {
      if (!(error instanceof CliProblem)) throw error;
      problems.push(error.message);
    }
  }
  if (filter !== undefined && prompts.length === 0 && problems.length === 0) {
    throw wrongInput(`no test has "${filter}" in its name. promptward list shows which prompts have tests.`);
  }
  return { prompts, problems };
}

async function namedPrompts(context: Context): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const argument of context.args.positionals) {
    const { path, version } = await findPrompt(argument, context);
    if (version !== undefined) {
      throw wrongInput(
        `${argument}: tests run on the working copy. Restore that version first, or leave @${version} out.`,
      );
    }
    paths.push(path);
  }
  return [...new Set(paths)];
}
