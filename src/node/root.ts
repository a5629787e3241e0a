import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder upward from `from` that holds `.promptward` or `.git`, else the folder `from` itself. Absolute. */
export function findRoot(from: string): string {
  const start = resolve(from);
  const folder = statSync(start, { throwIfNoEntry: false })?.isFile() ? dirname(start) : start;
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.promptward')) || existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return folder;
  }
}
