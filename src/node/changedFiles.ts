import { sidecarPath } from '../core/prompt/sidecarPath.ts';
import { openFiles } from './files.ts';
import type { Git } from './git.ts';

/** The prompt and the sidecar beside it, as far as they differ from what was last committed. */
export async function changedFiles(git: Git, root: string, path: string): Promise<readonly string[]> {
  const sidecar = sidecarPath(path);
  const present = (await openFiles(root).read(sidecar)) !== undefined;
  const changed: string[] = [];
  for (const one of present ? [path, sidecar] : [path]) {
    if ((await git.status(one)) !== 'clean') changed.push(one);
  }
  return changed;
}
