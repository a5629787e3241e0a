import { lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './confined.ts';

/** What is known of a file without opening it. */
export interface FileStamp {
  /** Where it is, links followed. */
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** The stamp of a regular file at `path` below `root`; undefined where there is none or a link leads out of the root. */
export function fileStamp(root: string, path: string): FileStamp | undefined {
  const file = join(root, path);
  try {
    const entry = lstatSync(file, { throwIfNoEntry: false });
    if (!entry?.isSymbolicLink()) return stamp(file, entry);
    const real = realpathSync(file);
    return isInside(realpathSync(root), real) ? stamp(real, statSync(real)) : undefined;
  } catch {
    return undefined;
  }
}

function stamp(file: string, entry: Stats | undefined): FileStamp | undefined {
  return entry?.isFile() ? { file, size: entry.size, mtimeMs: entry.mtimeMs } : undefined;
}
