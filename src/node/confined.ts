import type { Stats } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { FileProblem, fileProblem, isMissing, OutsideProblem } from './fileProblem.ts';

/** Throws FileProblem unless `path` is relative, with `/`, and made of real names only. */
export function checkPath(path: string): void {
  const parts = path.split('/');
  const named = parts.every(part => part !== '' && part !== '.' && part !== '..');
  const windows = process.platform === 'win32' && /[\\:]/.test(path);
  if (!named || windows || isAbsolute(path) || path.includes('\0')) {
    throw new FileProblem(path, 'is not a path inside the library; give it relative to the root, with "/"');
  }
}

/**
 * Where `path` below `root` really is once links are followed, or undefined where nothing is.
 * Throws FileProblem where it leads out of the root.
 */
export async function realPathBelow(root: string, path: string): Promise<string | undefined> {
  checkPath(path);
  try {
    const real = await realpath(join(root, path));
    if (isInside(await realpath(root), real)) return real;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileProblem(path, error);
  }
  throw new OutsideProblem(path);
}

/** True for the folder `root` itself and what is below it; both as realpath gives them. */
export function isInside(root: string, real: string): boolean {
  const way = relative(root, real);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The bytes of a regular file of at most `maxBytes`, or undefined where there is none. Throws FileProblem. */
export async function readBelow(
  root: string,
  path: string,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const real = await realPathBelow(root, path);
  if (real === undefined) return undefined;
  let handle: FileHandle | undefined;
  try {
    // A pipe would wait for a writer for ever, so its kind is asked before it is opened.
    checkKind(path, await lstat(real), maxBytes);
    handle = await open(real, 'r');
    checkKind(path, await handle.stat(), maxBytes);
    return await handle.readFile();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw fileProblem(path, error);
  } finally {
    await handle?.close();
  }
}

/** Throws FileProblem unless these are the stats of a regular file of at most `maxBytes`. */
export function checkKind(path: string, stats: Stats, maxBytes: number): void {
  if (stats.isDirectory()) throw new FileProblem(path, 'is a folder, not a file');
  if (!stats.isFile()) throw new FileProblem(path, 'is not a regular file');
  if (stats.size <= maxBytes) return;
  throw new FileProblem(path, `has ${megabytes(stats.size)}, at most ${megabytes(maxBytes)} can be read`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 102.4) / 10} MiB`;
}

export interface WalkOptions {
  /** Names of folders that are not entered. */
  readonly skip?: ReadonlySet<string>;
  /** Passes over folders that cannot be read instead of throwing FileProblem. */
  readonly skipUnreadable?: boolean;
}

/**
 * Regular files below `folder`, and links to such files inside the root, as paths from the root, in no set order.
 * Linked folders are left out.
 */
export async function filesBelow(root: string, folder: string, options: WalkOptions = {}): Promise<string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entries = await readdir(join(root, at), { withFileTypes: true }).catch(error => {
      if (isMissing(error) || options.skipUnreadable) return [];
      throw fileProblem(at || '.', error);
    });
    for (const entry of entries) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      if (entry.isFile()) found.push(path);
      else if (entry.isDirectory() && !options.skip?.has(entry.name)) open.push(path);
      else if (entry.isSymbolicLink() && (await linksToFile(root, path))) found.push(path);
    }
  }
  return found;
}

async function linksToFile(root: string, path: string): Promise<boolean> {
  const real = await realPathBelow(root, path).catch(() => undefined);
  return real !== undefined && (await lstat(real)).isFile();
}
