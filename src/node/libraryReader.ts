import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkKind, checkPath, isInside } from './confined.ts';
import { fileProblem, isMissing, OutsideProblem } from './fileProblem.ts';

/** Reads a file of the library as `readBelow` does. */
export type ReadFile = (path: string, maxBytes: number) => Uint8Array | undefined;

/** What a folder held when it was looked at. */
interface Folder {
  /** All names, without what some file systems ignore in them; undefined for a folder that may not be listed. */
  readonly names: ReadonlySet<string> | undefined;
  /** The regular files, where the folder really is inside the library. */
  readonly files: ReadonlySet<string>;
}

/**
 * A reader for one run over many files below `root`. It is synchronous and looks at each folder once, so that it takes a small
 * part of the time of `readBelow`; what comes into a folder later may be missed.
 */
export function openReader(root: string): ReadFile {
  const top = realpathSync.native(root);
  const folders = new Map<string, Folder>();

  const look = (folder: string): Folder => {
    const entries = listed(join(root, folder));
    const isWithin = isInside(top, realpathSync.native(join(root, folder)));
    return {
      names: entries && new Set(entries.map(({ name }) => folded(name))),
      files: new Set(isWithin ? entries?.filter(entry => entry.isFile()).map(({ name }) => name) : []),
    };
  };

  return (path, maxBytes) => {
    checkPath(path);
    const file = join(root, path);
    try {
      const parent = dirname(path);
      const folder = folders.get(parent) ?? look(parent);
      folders.set(parent, folder);
      const name = basename(path);
      if (folder.files.has(name)) return readFile(path, file, maxBytes);
      if (folder.names && !folder.names.has(folded(name))) return undefined;
      const real = realpathSync.native(file);
      if (!isInside(top, real)) throw new OutsideProblem(path);
      // A pipe would wait for a writer for ever, so its kind is asked before it is opened.
      checkKind(path, lstatSync(real), maxBytes);
      return readFile(path, real, maxBytes);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw fileProblem(path, error);
    }
  };
}

function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) throw error;
    return undefined;
  }
}

function readFile(path: string, file: string, maxBytes: number): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    checkKind(path, fstatSync(descriptor), maxBytes);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
