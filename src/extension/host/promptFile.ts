import { type DocumentSelector, type Uri, workspace } from 'vscode';
import { formatOf } from '../../core/prompt/formatOf.ts';
import { promptOfSidecar } from '../../core/prompt/sidecarPath.ts';

const promptPatterns = ['*.prompt.yml', '*.prompt.yaml', '*.prompty', '*.prompt', '*.prompt.md'];

/** Prompts of every format and the sidecars beside them, as providers select them. */
export const lintedSelector: DocumentSelector = [...promptPatterns, '*.promptward.yml'].map(pattern => ({
  scheme: 'file',
  pattern: `**/${pattern}`,
}));

/** True for a prompt file on disk. */
export function isPromptFile(uri: Uri): boolean {
  return uri.scheme === 'file' && formatOf(uri.path) !== undefined;
}

/** The prompt that a file is or stands beside as its sidecar; undefined for other files. */
export function promptOf(uri: Uri): Uri | undefined {
  if (isPromptFile(uri)) return uri;
  const path = uri.scheme === 'file' ? promptOfSidecar(uri.path) : undefined;
  return path === undefined ? undefined : uri.with({ path });
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
