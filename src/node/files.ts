import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../core/ports.ts';
import { checkPath, filesBelow, readBelow, realPathBelow } from './confined.ts';
import { FileProblem, fileProblem, isMissing } from './fileProblem.ts';

export { FileProblem };

/** The deepest folder above `path` that exists must be inside the root: making folders must not follow a link out. */
async function checkFolders(root: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if ((await realPathBelow(root, folder)) !== undefined) return;
  }
}

/** The file that a write to `path` replaces: the target of a link inside the root, else the path itself. */
async function writeTarget(root: string, path: string): Promise<string> {
  const real = await realPathBelow(root, path);
  if (real !== undefined && (await lstat(real)).isFile()) return real;
  if (real !== undefined) throw new FileProblem(path, 'is not a file; write to another path');
  const entry = await lstat(join(root, path)).catch(() => undefined);
  if (entry) throw new FileProblem(path, 'is a link that leads nowhere; remove it first');
  await checkFolders(root, path);
  await mkdir(dirname(join(root, path)), { recursive: true });
  return join(root, path);
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const old = await lstat(target).catch(() => undefined);
  const draft = join(dirname(target), `.promptward-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(bytes);
      if (old) await handle.chmod(old.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Far above what any file of a library holds; it keeps a stray file from filling the memory. */
const maxFileBytes = 256 * 1024 * 1024;

/** The files below the folder `root`. Links are followed where they stay inside it and refused where they lead out. */
export function openFiles(root: string): Files {
  return {
    read: path => readBelow(root, path, maxFileBytes),

    async write(path, bytes) {
      try {
        await writeWhole(await writeTarget(root, path), bytes);
      } catch (error) {
        throw fileProblem(path, error);
      }
    },

    async remove(path) {
      checkPath(path);
      try {
        await checkFolders(root, path);
        await rm(join(root, path), { force: true });
      } catch (error) {
        if (!isMissing(error)) throw fileProblem(path, error);
      }
    },

    async list(folder) {
      if (folder !== '' && (await realPathBelow(root, folder)) === undefined) return [];
      return (await filesBelow(root, folder)).sort();
    },
  };
}
