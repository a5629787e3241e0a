import { type DocumentSelector, type Uri, workspace } from 'vscode';
import { formatOf } from '../../core/prompt/formatOf.ts';

/** Prompt documents of every format, as providers select them. */
export const promptSelector: DocumentSelector = [
  '*.prompt.yml',
  '*.prompt.yaml',
  '*.prompty',
  '*.prompt',
  '*.prompt.md',
].map(pattern => ({ scheme: 'file', pattern: `**/${pattern}` }));

/** True for a prompt file on disk. */
export function isPromptFile(uri: Uri): boolean {
  return uri.scheme === 'file' && formatOf(uri.path) !== undefined;
}

/** Where a prompt stands: the workspace folder as the library's root, and the path below it with `/`. */
export interface PromptPlace {
  readonly root: string;
  readonly path: string;
}

/** The place of a prompt file, or undefined outside every workspace folder. */
export function placeOf(uri: Uri): PromptPlace | undefined {
  const folder = workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  return { root: folder.uri.fsPath, path: uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1) };
}
