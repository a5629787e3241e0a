import { formatOf } from '../core/prompt/formatOf.ts';
import { promptOfSidecar, sidecarPath } from '../core/prompt/sidecarPath.ts';
import { readBaseline } from '../node/baselineFile.ts';
import { lintFile } from '../node/lintFile.ts';
import { type Linted, type LintJob, located } from '../node/lintJob.ts';
import { openLinter } from '../node/lintLinter.ts';
import type { StagedFiles } from '../node/stagedFiles.ts';
import { wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { libraryPath } from './promptPath.ts';
import { withGit } from './repository.ts';

const contrary = ['fix', 'write-baseline', 'changed', 'since', 'all-files'];

/** Lints the prompts that the next commit changes, with the settings and the baseline of that commit: the work tree is not read. */
export async function lintStaged(context: Context, job: LintJob): Promise<readonly Linted[]> {
  const { args, root } = context;
  const other = contrary.find(name => args.flag(name));
  if (other) throw wrongInput(`--staged reads what the next commit holds: leave out --${other}.`);
  return withGit(root, async git => {
    const files = await git.staged();
    const [opened, read] = await Promise.all([openLinter(files), baselineOf(context, files)]);
    if (!opened.ok) throw wrongInput(opened.reason);
    if (!read.ok) throw wrongInput(read.reason);
    const about = { ...job, lint: opened.linter.lint, baseline: read.baseline };
    const linted: Linted[] = [];
    for (const path of stagedPrompts(context, files)) {
      const sidecar = sidecarPath(path);
      const bytes = new Map([
        [path, await files.read(path)],
        [sidecar, await files.read(sidecar)],
      ]);
      if (!bytes.get(path)) continue;
      linted.push(located(lintFile(one => bytes.get(one), { path, named: true }, about)));
    }
    return linted;
  });
}

function baselineOf({ args, cwd, root }: Context, files: StagedFiles) {
  const given = args.value('baseline');
  return given === undefined ? readBaseline(files) : readBaseline(files, libraryPath(given, cwd, root));
}

/** The prompts that changed, or whose sidecar did; of those that are named, or stand in a folder that is named. */
function stagedPrompts({ args, cwd, root }: Context, { changed }: StagedFiles): readonly string[] {
  const within = args.positionals.map(given => libraryPath(given, cwd, root));
  const isWanted = (path: string): boolean =>
    within.length === 0 || within.some(one => one === '' || path === one || path.startsWith(`${one}/`));
  const prompts = changed.map(path => promptOfSidecar(path) ?? path).filter(path => formatOf(path));
  return [...new Set(prompts)].filter(isWanted).sort();
}
