import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addToBaseline, type Baseline } from '../core/lint/baseline.ts';
import type { LintedFile } from '../core/report/lintedFile.ts';
import { baselinePath, readBaseline, writeBaselineFile } from '../node/baselineFile.ts';
import { openFiles } from '../node/files.ts';
import { today } from '../node/today.ts';
import { wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { libraryPath } from './promptPath.ts';

function pathOf({ args, cwd, root }: Context): string {
  const given = args.value('baseline');
  return given === undefined ? baselinePath : libraryPath(given, cwd, root);
}

/** The findings that are accepted. Throws CliProblem (exit 2) for a file that is named and missing, or is not right. */
export async function openBaseline(context: Context): Promise<Baseline> {
  const { args, root } = context;
  const path = pathOf(context);
  const wanted = args.flag('baseline') && !args.flag('write-baseline');
  if (wanted && !existsSync(join(root, path))) {
    throw wrongInput(`${path}: no such baseline. Make it with --write-baseline.`);
  }
  const read = await readBaseline(openFiles(root), path);
  if (!read.ok) throw wrongInput(read.reason);
  return read.baseline;
}

/** Adds what was found to the baseline's file. Entries that are there keep their reasons. */
export async function writeBaseline(
  context: Context,
  baseline: Baseline,
  files: readonly LintedFile[],
): Promise<void> {
  const { format, out, root } = context;
  const path = pathOf(context);
  const reason = `accepted with lint --write-baseline on ${today()}`;
  const found = files.map(file => ({
    path: file.path,
    findings: file.findings.map(({ finding }) => finding),
  }));
  const all = addToBaseline(baseline, found, reason);
  const added = all.entries.length - baseline.entries.length;
  await writeBaselineFile(openFiles(root), all, path);
  if (format === 'json') out.json({ version: 1, baseline: path, added, entries: all.entries.length });
  else out.result(`${added} accepted in ${path}. Write there why, and commit it.`);
}
