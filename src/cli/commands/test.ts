import type { TestReport } from '../../core/evals/outcome.ts';
import { exitOf, testReport } from '../../core/evals/summary.ts';
import { junit } from '../../core/report/junit.ts';
import { testJson } from '../../core/report/testJson.ts';
import { testMarkdown } from '../../core/report/testMarkdown.ts';
import { testText } from '../../core/report/testText.ts';
import type { Command, Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { libraryGuard } from '../libraryGuard.ts';
import { plainLine } from '../plain.ts';
import { chooseTests } from '../testChoice.ts';
import { openTestModels } from '../testModels.ts';
import { readTestOptions } from '../testOptions.ts';
import { runTests } from '../testRun.ts';

export const test: Command = {
  name: 'test',
  summary: 'Run the tests of prompts',
  usage: '[PROMPT...]',
  detail:
    'Without PROMPT, the tests of the whole library. Replies come from the model that each prompt names; --model ' +
    'offline/echo answers without a network. Results are kept on this machine for history and promote.',
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  formats: ['text', 'json', 'junit', 'markdown'],
  options: [
    { name: 'model', value: 'ID', summary: 'Run on this model, such as openai/gpt-4o-mini' },
    { name: 'filter', value: 'TEXT', summary: 'Only tests whose name has TEXT in it' },
    { name: 'repeat', value: 'N', summary: 'Run each test N times, 1 to 100; default: 1' },
    { name: 'concurrency', value: 'N', summary: 'Tests at the same time, 1 to 64; default: 4' },
    { name: 'replay', summary: 'Answer with recorded replies only: no network, no credential' },
    { name: 'record', summary: 'Keep the replies in .promptward/cassettes for --replay' },
    { name: 'credential-stdin', summary: 'Read the credential from stdin instead of the keychain' },
  ],
  async run(context) {
    const { out, root, signal } = context;
    const options = readTestOptions(context.args);
    const guard = await libraryGuard(root);
    const { prompts, problems } = await chooseTests(context, options, guard);
    const models = await openTestModels({ root, guard, signal }, options, prompts);
    const started = performance.now();
    try {
      const ran = await runTests(context, options, prompts, { models, guard });
      if (signal.aborted) return exitCodes.interrupted;
      const report = testReport(ran.results, Math.round(performance.now() - started));
      print(context, report);
      for (const problem of [...problems, ...ran.problems]) out.problem(problem);
      return problems.length + ran.problems.length > 0 ? exitCodes.wrongInput : verdict(context, report);
    } finally {
      models.dispose();
    }
  },
};

function print({ format, out }: Context, report: TestReport): void {
  if (format === 'json') out.result(testJson(report));
  else if (format === 'junit') out.result(junit(report));
  else if (format === 'markdown') out.result(testMarkdown(report));
  else out.result(testText(report, { colour: out.colour }));
}

function verdict({ out }: Context, { summary, results }: TestReport): ExitCode {
  const code = exitOf(summary);
  const open = results.filter(({ outcome }) => outcome === 'errored' || outcome === 'overBudget');
  if (open.length > 0) {
    const tests = open.length === 1 ? '1 test has' : `${open.length} tests have`;
    out.problem(`${tests} no verdict: ${plainLine(open[0]?.reason ?? 'no reply')}`);
  }
  return code;
}
