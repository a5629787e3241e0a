import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { formatOf, nameOf } from '../core/prompt/formatOf.ts';
import { openGit } from '../node/git.ts';
import { indexLibrary } from '../node/libraryIndex.ts';
import { wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { pathInside } from './promptPath.ts';

/** What a person named: a prompt, and a version of it where an `@` follows. */
export interface Named {
  /** Relative to the root. The file may be gone: then it is a path that a prompt can have. */
  readonly path: string;
  readonly version?: string;
}

/**
 * The prompt that `argument` (PROMPT or PROMPT@VERSION) names: a path, else a name, else a part of a path or name that
 * only one prompt has. Throws CliProblem (exit 2) listing the candidates where there is not exactly one.
 */
export async function findPrompt(argument: string, context: Context): Promise<Named> {
  const whole = fileNamed(argument, context);
  if (whole !== undefined) return { path: whole };
  const at = argument.lastIndexOf('@');
  const prompt = at > 0 ? argument.slice(0, at) : argument;
  const version = at > 0 ? { version: argument.slice(at + 1) } : {};
  if (version.version === '') throw wrongInput(`${argument}: names no version. Write it after the @.`);
  const path =
    fileNamed(prompt, context) ?? (await search(prompt, context)) ?? (await goneFile(prompt, context));
  if (path !== undefined) return { path, ...version };
  throw wrongInput(`${argument}: no such prompt. See promptward list for the prompts of ${context.root}.`);
}

function fileNamed(argument: string, { cwd, root }: Context): string | undefined {
  for (const folder of [cwd, root]) {
    const path = pathInside(argument, folder, root);
    if (!path || !statSync(join(root, path), { throwIfNoEntry: false })?.isFile()) continue;
    if (formatOf(path)) return path;
    throw wrongInput(
      `${argument}: is not a prompt file. Prompts end in .prompt.yml, .prompty, .prompt or .prompt.md.`,
    );
  }
  return undefined;
}

/** A prompt that was deleted or renamed still has its versions under its old path. */
async function goneFile(argument: string, { cwd, root }: Context): Promise<string | undefined> {
  const path = formatOf(argument) && pathInside(argument, cwd, root);
  const opened = path ? await openGit(root) : undefined;
  if (!path || !opened?.ok) return undefined;
  const versions = await opened.git.versions(path).finally(opened.git.dispose);
  return versions.length > 0 ? path : undefined;
}

async function search(text: string, { root, signal }: Context): Promise<string | undefined> {
  const entries = await indexLibrary(root, { signal });
  const wanted = text.toLowerCase();
  const tests: ((path: string, name: string) => boolean)[] = [
    (path, name) => name.toLowerCase() === wanted || nameOf(path).toLowerCase() === wanted,
    (path, name) => `${path} ${basename(path)} ${name}`.toLowerCase().includes(wanted),
  ];
  for (const test of tests) {
    const found = entries.filter(({ path, name }) => test(path, name)).map(({ path }) => path);
    if (found.length === 1) return found[0];
    if (found.length > 1)
      throw wrongInput(`"${text}" names ${found.length} prompts: ${listed(found)}. Give a path.`);
  }
  return undefined;
}

function listed(paths: readonly string[]): string {
  const shown = [...paths].sort().slice(0, 8);
  const more = paths.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
