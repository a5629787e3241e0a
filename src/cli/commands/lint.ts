import type { ConfiguredLinter } from '../../core/lint/customLinter.ts';
import type { Severity } from '../../core/lint/finding.ts';
import { github } from '../../core/report/github.ts';
import type { LintedFile } from '../../core/report/lintedFile.ts';
import { lintJson } from '../../core/report/lintJson.ts';
import { lintText as textReport } from '../../core/report/lintText.ts';
import { sarif } from '../../core/report/sarif.ts';
import { openFiles } from '../../node/files.ts';
import type { Linted, LintJob } from '../../node/lintJob.ts';
import { today } from '../../node/today.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { openBaseline, writeBaseline } from '../lintBaseline.ts';
import { lintLibrary } from '../lintLibrary.ts';
import { lintTargets } from '../lintTargets.ts';
import { listRules } from '../listRules.ts';
import { readStdin } from '../stdin.ts';
import { version } from '../version.ts';

const severities: readonly Severity[] = ['info', 'warning', 'error'];

export const lint: Command = {
  name: 'lint',
  summary: 'Find secrets, personal data, hidden text and mistakes in prompts',
  usage: '[PATH... | -]',
  detail:
    'PATH is a prompt file, any other text file, or a folder with prompts; the default is the whole library.',
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  formats: ['text', 'json', 'sarif', 'github'],
  options: [
    { name: 'stdin-name', value: 'NAME', summary: 'With -: the file name that stdin stands for' },
    { name: 'all-files', summary: 'Lint every text file in the folders, not prompts only' },
    { name: 'staged', summary: 'Only prompts that the next commit changes, as it holds them' },
    { name: 'changed', summary: 'Only files that differ from HEAD' },
    { name: 'since', value: 'REV', summary: 'Only files that differ from where HEAD left REV' },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      choices: severities,
      summary: 'The least severity that makes the exit code 1; default: error',
    },
    {
      name: 'min-confidence',
      value: 'PERCENT',
      summary: 'Show findings that are at least so sure; default: 50, and 0 shows all',
    },
    { name: 'fix', summary: 'Apply the fixes that keep the meaning' },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'Findings that are accepted; default: .promptward/lint-baseline.json',
    },
    { name: 'write-baseline', summary: 'Accept every finding that is there now' },
    { name: 'rules', summary: 'List the rules instead' },
    {
      name: 'deny-hash',
      summary: 'Print what stands for the words on stdin in the deny-list (lint.deny.hashes) instead',
    },
  ],
  async run(context) {
    const { args, format, out, root } = context;
    if (args.flag('deny-hash')) return (await import('../lintDenyHash.ts')).printDenyHash(context);
    if (args.flag('rules')) return listRules(context, await linterOf(root));
    const baseline = await openBaseline(context);
    const job = { root, baseline, today: today(), ...threshold(context) };
    const files: LintedFile[] = [];
    const problems: string[] = [];
    for await (const linted of outcomes(context, job)) {
      for (const outcome of linted) {
        files.push(...outcome.files);
        problems.push(...outcome.problems);
      }
    }
    if (args.flag('write-baseline')) await writeBaseline(context, baseline, files);
    else if (files.length > 0 || problems.length === 0 || format !== 'text') await print(context, files);
    for (const problem of problems) out.problem(problem);
    if (problems.length > 0) return exitCodes.wrongInput;
    return args.flag('write-baseline')
      ? exitCodes.fine
      : verdict(files, (args.value('fail-on') ?? 'error') as Severity);
  },
};

function threshold({ args }: Context): { readonly minConfidence?: number } {
  const given = args.value('min-confidence');
  if (given === undefined) return {};
  if (/^(?:\d\d?|100)$/.test(given)) return { minConfidence: Number(given) / 100 };
  throw wrongInput(`--min-confidence "${given}" is no percentage: give a number from 0 to 100.`);
}

async function* outcomes(context: Context, job: LintJob): AsyncGenerator<readonly Linted[]> {
  const { args, signal } = context;
  if (args.flag('staged')) {
    yield await (await import('../lintStaged.ts')).lintStaged(context, job);
    return;
  }
  if (!args.positionals.includes('-')) {
    yield* lintLibrary(context, await lintTargets(context), job);
    return;
  }
  if (args.positionals.length > 1 || args.flag('fix') || args.flag('write-baseline')) {
    throw wrongInput('lint - reads stdin alone: leave out other paths, --fix and --write-baseline.');
  }
  const text = await readStdin(signal);
  const [{ lintText }, { located, openLintJob }] = await Promise.all([
    import('../../node/lintFile.ts'),
    import('../../node/lintJob.ts'),
  ]);
  yield [located(lintText(args.value('stdin-name') ?? 'stdin', text, await openLintJob(job)))];
}

async function linterOf(root: string): Promise<ConfiguredLinter> {
  const { openLinter } = await import('../../node/lintLinter.ts');
  const opened = await openLinter(openFiles(root));
  if (!opened.ok) throw wrongInput(opened.reason);
  return opened.linter;
}

async function print({ format, out, root }: Context, files: readonly LintedFile[]): Promise<void> {
  if (format === 'json') out.result(lintJson(files));
  else if (format === 'sarif') out.result(sarif(files, (await linterOf(root)).rules, version));
  else if (format === 'github') out.result(github(files));
  else out.result(textReport(files, { colour: out.colour }));
}

function verdict(files: readonly LintedFile[], failOn: Severity): ExitCode {
  const least = severities.indexOf(failOn);
  const fails = files.some(file =>
    file.findings.some(({ finding: { severity } }) => severities.indexOf(severity) >= least),
  );
  return fails ? exitCodes.notFine : exitCodes.fine;
}
