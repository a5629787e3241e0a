import type { FormatId } from './model.ts';

const suffixes: readonly (readonly [suffix: string, format: FormatId])[] = [
  ['.prompt.yml', 'github'],
  ['.prompt.yaml', 'github'],
  ['.prompt.md', 'vscode'],
  ['.prompty', 'prompty'],
  ['.prompt', 'dotprompt'],
];

/** The format of a prompt file by its name; undefined for any other file, Dotprompt partials (`_name.prompt`) included. */
export function formatOf(path: string): FormatId | undefined {
  const name = fileName(path).toLowerCase();
  const found = suffixes.find(([suffix]) => name.endsWith(suffix))?.[1];
  return found === 'dotprompt' && name.startsWith('_') ? undefined : found;
}

/** The prompt's name if its file gives none: the file's name without folder and suffix. */
export function nameOf(path: string): string {
  const name = fileName(path);
  const suffix = suffixes.find(([end]) => name.toLowerCase().endsWith(end))?.[0] ?? '';
  return name.slice(0, name.length - suffix.length) || name;
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
