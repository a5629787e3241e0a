import type { Baseline } from '../../core/lint/baseline.ts';
import type { ConfiguredLinter } from '../../core/lint/customLinter.ts';
import type { LintJob } from '../../node/lintJob.ts';
import { today } from '../../node/today.ts';
import type { Host } from '../host/host.ts';
import { type SettingsProblems, settingsProblems } from './settingsProblems.ts';

/** What the prompts of one library are linted with. */
export interface LibraryRules extends ConfiguredLinter {
  readonly baseline: Baseline;
}

/** The settings and the baseline of each library, read once; what cannot be used is shown or logged, and left out. */
export interface LibraryRulesCache {
  of(root: string): Promise<LibraryRules>;
  /** The same for a thread. */
  jobOf(root: string): Promise<LintJob>;
  forget(): void;
}

export function libraryRules(host: Host): LibraryRulesCache {
  const known = new Map<string, Promise<LibraryRules>>();
  const problems = host.own(settingsProblems());
  const of = (root: string) => {
    const reading = known.get(root) ?? load(root, host, problems);
    known.set(root, reading);
    return reading;
  };
  return {
    of,
    async jobOf(root) {
      const { defaultLinter } = await import('../../core/lint/customLinter.ts');
      const { baseline, lint } = await of(root);
      return { root, baseline, today: today(), builtIn: lint === defaultLinter.lint };
    },
    forget: () => known.clear(),
  };
}

async function load(root: string, host: Host, problems: SettingsProblems): Promise<LibraryRules> {
  const [{ readBaseline }, { openFiles }, { emptyBaseline }, { openLinter }, { defaultLinter }] =
    await Promise.all([
      import('../../node/baselineFile.ts'),
      import('../../node/files.ts'),
      import('../../core/lint/baseline.ts'),
      import('../../node/lintLinter.ts'),
      import('../../core/lint/customLinter.ts'),
    ]);
  const files = openFiles(root);
  const [read, opened] = await Promise.all([readBaseline(files), openLinter(files)]);
  if (!read.ok) host.log.warn(read.reason);
  problems.set(root, opened.ok ? undefined : opened.reason);
  return {
    ...(opened.ok ? opened.linter : defaultLinter),
    baseline: read.ok ? read.baseline : emptyBaseline,
  };
}
