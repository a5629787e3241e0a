import { FileProblem } from './fileProblem.ts';
import type { GitProcess } from './gitProcess.ts';

/** The files of the library as the next commit holds them. */
export interface StagedFiles {
  /** What the next commit adds, changes or removes, in no set order. */
  readonly changed: readonly string[];
  /** The bytes that it holds; undefined where it has no such regular file. Throws FileProblem for bytes that cannot be read. */
  read(path: string): Promise<Uint8Array | undefined>;
}

/** Reads Git's index, below the folder of `git`. `blob` reads a blob by its id. */
export async function stagedFiles(
  git: GitProcess,
  blob: (id: string) => Promise<Uint8Array | undefined>,
): Promise<StagedFiles> {
  const names = async (args: readonly string[]) => (await git.text(args)).split('\0').filter(Boolean);
  const options = [
    '--cached',
    '--name-only',
    '-z',
    '--relative',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const changed = await names(['diff', ...options, '--ignore-submodules=all', '--']);
  const ids = new Map<string, string>();
  for (const entry of await names(['ls-files', '--stage', '-z'])) {
    const [, id, path] = /^100(?:644|755) ([0-9a-f]+) 0\t(.+)$/s.exec(entry) ?? [];
    if (id !== undefined && path !== undefined) ids.set(path, id);
  }
  return {
    changed,
    async read(path) {
      const id = ids.get(path);
      const bytes = id === undefined ? undefined : await blob(id);
      if (id === undefined || bytes) return bytes;
      throw new FileProblem(
        path,
        'is staged with more than 4 MiB, or its blob is missing; shorten it, or add it again',
      );
    },
  };
}
