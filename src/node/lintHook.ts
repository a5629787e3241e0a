import { chmod, lstat, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { openFiles } from './files.ts';
import { gitMessage, gitProcess } from './gitProcess.ts';

export type HookChange =
  | { readonly ok: true; readonly path: string; readonly changed: boolean }
  | { readonly ok: false; readonly reason: string };

const begin = '# >>> promptward';
const end = '# <<< promptward';
const block = [
  begin,
  '# Checks the prompts that the commit changes, as it holds them. Made by promptward hook install, taken out by promptward hook uninstall.',
  'if command -v promptward >/dev/null 2>&1; then promptward lint --staged || exit 1',
  'elif [ -x node_modules/.bin/promptward ]; then node_modules/.bin/promptward lint --staged || exit 1',
  'else',
  "  echo 'promptward was not found, so nothing was checked: install it, or run promptward hook uninstall.' >&2",
  '  exit 1',
  'fi',
  end,
].join('\n');
const ours = new RegExp(`${begin}\\n[\\s\\S]*?${end}\\n?`);
const shell = /^#!\s*(?:\/usr\/bin\/env(?: -S)? +)?(?:\/\S*\/)?(?:sh|bash|dash|ash|ksh|zsh)(?:\s|$)/;
const plainHook = '#!/bin/sh\n';

/** Puts the check into the pre-commit hook of the repository that holds `root`, behind its first line and before what it does. */
export async function installHook(root: string): Promise<HookChange> {
  return changeHook(root, text => {
    const rest = (text ?? plainHook).replace(ours, '');
    const first = rest.startsWith('#!') ? rest.slice(0, rest.indexOf('\n') + 1 || rest.length) : '';
    const head = first === '' ? plainHook : first.endsWith('\n') ? first : `${first}\n`;
    return `${head}${block}\n${rest.slice(first.length)}`;
  });
}

/** Takes the check out again; a hook that held nothing else goes. */
export async function uninstallHook(root: string): Promise<HookChange> {
  return changeHook(root, text => {
    const rest = text?.replace(ours, '');
    return rest?.trim() === plainHook.trim() ? undefined : rest;
  });
}

async function changeHook(
  root: string,
  change: (text: string | undefined) => string | undefined,
): Promise<HookChange> {
  const found = await hooksFolder(root);
  if (!found.ok) return found;
  const path = join(found.folder, 'pre-commit');
  const entry = await lstat(path).catch(() => undefined);
  if (entry && !entry.isFile())
    return no(`${path} is a link or a folder: add promptward lint --staged where it leads`);
  await mkdir(found.folder, { recursive: true });
  const files = openFiles(found.folder);
  const bytes = await files.read('pre-commit');
  const text = bytes && new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (text?.startsWith('#!') && !shell.test(text.split('\n', 1)[0] ?? ''))
    return no(`${path} is no shell script: let it call promptward lint --staged and stop when that fails`);
  const next = change(text);
  if (next === text) return { ok: true, path, changed: false };
  if (next === undefined) await files.remove('pre-commit');
  else {
    await files.write('pre-commit', new TextEncoder().encode(next));
    await chmod(path, entry ? (entry.mode & 0o7777) | 0o111 : 0o755);
  }
  return { ok: true, path, changed: true };
}

/** Where Git looks for the hooks of this repository alone. A folder that other repositories share is not ours to write into. */
async function hooksFolder(
  root: string,
): Promise<{ readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string }> {
  const git = gitProcess(root, process.env);
  if (!git) return no('Git was not found: install it');
  const told = await git.run(['rev-parse', '--path-format=absolute', '--git-common-dir', '--show-toplevel']);
  if (told.code !== 0) return no(`${root}: ${gitMessage(told.stderr)}`);
  const [gitDir = '', top = ''] = told.stdout.toString('utf8').split('\n');
  const listed = await git.run(['config', '--show-scope', '-z', '--get-all', 'core.hooksPath']);
  const fields = listed.stdout.toString('utf8').split('\0');
  const set: { scope: string; path: string }[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2)
    set.push({ scope: fields[i] ?? '', path: fields[i + 1] ?? '' });
  // What this program itself sets for its own calls comes last, as scope "command".
  const last = set.filter(({ scope }) => scope !== 'command').at(-1);
  if (!last) return { ok: true, folder: join(gitDir, 'hooks') };
  const path = last.path.replace(/^~(?=\/|$)/, homedir());
  const folder = isAbsolute(path) ? path : join(top, path);
  const inside = [top, dirname(gitDir), gitDir].some(own => !/^\.\.(?:[\\/]|$)/.test(relative(own, folder)));
  if (inside && !isAbsolute(relative(top, folder))) return { ok: true, folder };
  return no(
    `core.hooksPath (${last.scope}) is ${folder}, outside of this repository: let the pre-commit hook there call promptward lint --staged, or set core.hooksPath for this repository`,
  );
}

function no(reason: string) {
  return { ok: false as const, reason };
}
