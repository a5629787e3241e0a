import type { Baseline } from '../core/lint/baseline.ts';
import { defaultLinter } from '../core/lint/customLinter.ts';
import { type LintedFile, lintedFile } from '../core/report/lintedFile.ts';
import { openFiles } from './files.ts';
import { openReader } from './libraryReader.ts';
import { type LintAbout, type LintOutcome, type LintTarget, lintFile } from './lintFile.ts';
import { openLinter } from './lintLinter.ts';
import { SettingsProblem } from './settingsProblem.ts';

/** What there is to know before files of a library are linted; it can be handed to a thread. */
export interface LintJob {
  readonly root: string;
  readonly baseline: Baseline;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Findings that are less sure are left out: 0 to 1. */
  readonly minConfidence?: number;
  /** Leaves the team's settings aside, because they cannot be used. */
  readonly builtIn?: boolean;
}

/** As LintOutcome, without the texts. */
export interface Linted {
  readonly files: readonly LintedFile[];
  readonly problems: readonly string[];
}

/** What the job's files are linted with. Throws SettingsProblem. */
export async function openLintJob({ root, builtIn, ...about }: LintJob): Promise<LintAbout> {
  if (builtIn) return { ...about, lint: defaultLinter.lint };
  const opened = await openLinter(openFiles(root));
  if (!opened.ok) throw new SettingsProblem(opened.reason);
  return { ...about, lint: opened.linter.lint };
}

/** Makes what lints files below `root` in one run of this thread: it takes the library to be as it is now. */
export function beginRun(root: string, about: LintAbout): (target: LintTarget) => LintOutcome {
  const read = openReader(root);
  return target => lintFile(read, target, about);
}

/** The outcome with places in place of texts. */
export function located({ files, problems }: LintOutcome): Linted {
  return { files: files.map(({ path, text, findings }) => lintedFile(path, text, findings)), problems };
}
