import type { Baseline } from '../../core/lint/baseline.ts';
import type { Severity } from '../../core/lint/finding.ts';
import { rules } from '../../core/lint/rules.ts';
import { github } from '../../core/report/github.ts';
import type { LintedFile } from '../../core/report/lintedFile.ts';
import { lintJson } from '../../core/report/lintJson.ts';
import { lintText as textReport } from '../../core/report/lintText.ts';
import { sarif } from '../../core/report/sarif.ts';
import { openFiles } from '../../node/files.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { openBaseline, writeBaseline } from '../lintBaseline.ts';
import { type LintOutcome, lintFile, lintText } from '../lintFile.ts';
import { lintTargets } from '../lintTargets.ts';
import { listRules } from '../listRules.ts';
import { safeFixes } from '../safeFixes.ts';
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
    { name: 'changed', summary: 'Only files that differ from HEAD' },
    { name: 'since', value: 'REV', summary: 'Only files that differ from where HEAD left REV' },
    {
      name: 'fail-on',
      value: 'SEVERITY',
      choices: severities,
      summary: 'The least severity that makes the exit code 1; default: error',
    },
    { name: 'fix', summary: 'Apply the fixes that keep the meaning' },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'Findings that are accepted; default: .promptward/lint-baseline.json',
    },
    { name: 'write-baseline', summary: 'Accept every finding that is there now' },
    { name: 'rules', summary: 'List the rules instead' },
  ],
  async run(context) {
    const { args, format, out } = context;
    if (args.flag('rules')) return listRules(context);
    const baseline = await openBaseline(context);
    const files: LintedFile[] = [];
    const problems: string[] = [];
    for await (const outcome of outcomes(context, baseline)) {
      files.push(...outcome.files);
      problems.push(...outcome.problems);
    }
    if (args.flag('write-baseline')) await writeBaseline(context, baseline, files);
    else if (files.length > 0 || problems.length === 0 || format !== 'text') print(context, files);
    for (const problem of problems) out.problem(problem);
    if (problems.length > 0) return exitCodes.wrongInput;
    return args.flag('write-baseline')
      ? exitCodes.fine
      : verdict(files, (args.value('fail-on') ?? 'error') as Severity);
  },
};

async function* outcomes(context: Context, baseline: Baseline): AsyncGenerator<LintOutcome> {
  const { args, root, signal } = context;
  if (args.positionals.includes('-')) {
    if (args.positionals.length > 1 || args.flag('fix') || args.flag('write-baseline')) {
      throw wrongInput('lint - reads stdin alone: leave out other paths, --fix and --write-baseline.');
    }
    const text = await readStdin(signal);
    yield lintText(args.value('stdin-name') ?? 'stdin', text, baseline);
    return;
  }
  for (const target of await lintTargets(context)) {
    signal.throwIfAborted();
    const outcome = await lintFile(root, target, baseline);
    yield args.flag('fix') && (await fix(context, outcome))
      ? await lintFile(root, target, baseline)
      : outcome;
  }
}

/** Writes what the safe fixes make of the files; true when one changed. */
async function fix({ root, out }: Context, { files }: LintOutcome): Promise<boolean> {
  let changed = false;
  for (const file of files) {
    const { text, fixed } = safeFixes(file);
    if (fixed === 0) continue;
    await openFiles(root).write(file.path, new TextEncoder().encode(text));
    out.note(`${file.path}: ${fixed} fixed`);
    changed = true;
  }
  return changed;
}

function print({ format, out }: Context, files: readonly LintedFile[]): void {
  if (format === 'json') out.result(lintJson(files));
  else if (format === 'sarif') out.result(sarif(files, rules, version));
  else if (format === 'github') out.result(github(files));
  else out.result(textReport(files, { colour: out.colour }));
}

function verdict(files: readonly LintedFile[], failOn: Severity): ExitCode {
  const least = severities.indexOf(failOn);
  const fails = files.some(file =>
    file.findings.some(({ severity }) => severities.indexOf(severity) >= least),
  );
  return fails ? exitCodes.notFine : exitCodes.fine;
}
