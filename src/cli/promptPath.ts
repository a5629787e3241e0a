import { isAbsolute, relative, resolve, sep } from 'node:path';
import { wrongInput } from './cliProblem.ts';

/** `path`, given relative to `cwd` or absolute, as the library names it: relative to the root, with `/`. */
export function libraryPath(path: string, cwd: string, root: string): string {
  const inside = pathInside(path, cwd, root);
  if (inside !== undefined) return inside;
  throw wrongInput(`${path}: is not inside the library ${root}. Name its folder with --root.`);
}

/** The same, undefined for a path that leads out of the library. The root itself is ''. */
export function pathInside(path: string, cwd: string, root: string): string | undefined {
  const way = relative(root, resolve(cwd, path));
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way.split(sep).join('/');
}
