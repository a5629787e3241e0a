import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatOf } from '../core/prompt/formatOf.ts';
import { sidecarPath } from '../core/prompt/sidecarPath.ts';
import { filesBelow } from '../node/confined.ts';
import { GitFailure } from '../node/gitProcess.ts';
import { libraryFiles } from '../node/libraryFiles.ts';
import type { LintTarget } from '../node/lintFile.ts';
import { wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { libraryPath } from './promptPath.ts';
import { withGit } from './repository.ts';

const sidecarSuffix = sidecarPath('');
const skipped = new Set(['.git', 'node_modules']);

/** The files that a call of lint means, sorted by path: see the command's help. A sidecar is linted with its prompt. */
export async function lintTargets(context: Context): Promise<readonly LintTarget[]> {
  const { args, cwd, root } = context;
  const given = args.positionals.length > 0 ? args.positionals : [root];
  const targets = new Map<string, LintTarget>();
  for (const argument of given) {
    const path = libraryPath(argument, cwd, root);
    const found = await stat(join(root, path)).catch(() => undefined);
    if (!found) throw wrongInput(`${argument}: no such file or folder.`);
    const paths = found.isDirectory() ? await below(path, context) : [promptOf(path, root) ?? path];
    for (const one of paths) targets.set(one, { path: one, named: !found.isDirectory() });
  }
  const changed = args.flag('changed') || args.flag('since') ? await changedPaths(context) : undefined;
  const sorted = [...targets.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return changed ? sorted.filter(({ path }) => changed.has(path) || changed.has(sidecarPath(path))) : sorted;
}

async function below(folder: string, { args, root }: Context): Promise<readonly string[]> {
  if (args.flag('all-files')) {
    const paths = await filesBelow(root, folder, { skip: skipped, skipUnreadable: true });
    return paths.filter(path => promptOf(path, root) === undefined);
  }
  const start = folder === '' ? '' : `${folder}/`;
  const files = await libraryFiles(root);
  return files.filter(path => path.startsWith(start) && formatOf(path) !== undefined);
}

/** The prompt that `path` is the sidecar of; undefined for other files, and where that prompt is not there. */
function promptOf(path: string, root: string): string | undefined {
  if (!path.endsWith(sidecarSuffix)) return undefined;
  const prompt = path.slice(0, -sidecarSuffix.length);
  return formatOf(prompt) && existsSync(join(root, prompt)) ? prompt : undefined;
}

async function changedPaths({ args, root }: Context): Promise<ReadonlySet<string>> {
  const since = args.value('since');
  return withGit(root, async git => {
    try {
      return new Set(await git.changedSince(since));
    } catch (error) {
      throw since !== undefined && error instanceof GitFailure
        ? wrongInput(`--since ${error.message}.`)
        : error;
    }
  });
}
