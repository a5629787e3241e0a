import { filesBelow } from './confined.ts';
import { openGit } from './git.ts';

/**
 * Every file of the library, sorted by code unit: what Git tracks or would track; without a repository all files but
 * those in `.git` and `node_modules`. A tracked file may be gone. Throws FileProblem for a root that cannot be read.
 */
export async function libraryFiles(root: string): Promise<readonly string[]> {
  const opened = await openGit(root);
  if (opened.ok) {
    const names = await opened.git.listFiles().finally(opened.git.dispose);
    return [...new Set(names)].sort();
  }
  const skip = new Set(['.git', 'node_modules']);
  return (await filesBelow(root, '', { skip, skipUnreadable: true })).sort();
}
