import { Uri, window, workspace } from 'vscode';
import type { Git } from '../../node/git.ts';
import type { Host } from '../host/host.ts';
import { isPromptFile, type PromptPlace, placeOf } from '../host/promptFile.ts';

/** What is promoted: a prompt, and one of its versions where the user chose one. */
export interface Target {
  readonly place: PromptPlace;
  readonly version?: number;
}

/** The target of a command that was called on a row of a view or on the open prompt. Throws when there is none. */
export function targetOf(host: Host, given: unknown): Target {
  const node = given as {
    readonly prompt?: Uri;
    readonly uri?: Uri;
    readonly version?: { readonly version: number };
  };
  const uri = given instanceof Uri ? given : (node?.prompt ?? node?.uri ?? host.activePrompt.uri);
  const place = uri && isPromptFile(uri) ? placeOf(uri) : undefined;
  if (!place) throw new Error('Open a prompt first, then promote it.');
  return node?.version ? { place, version: node.version.version } : { place };
}

/** The library that a command without a target is about: the active prompt's, the only one, or the one that is picked. */
export async function pickRoot(host: Host): Promise<string | undefined> {
  const active = host.activePrompt.uri && placeOf(host.activePrompt.uri)?.root;
  const folders = (workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file');
  if (active) return active;
  if (folders.length === 0) throw new Error('Open a folder with prompts first.');
  if (folders.length === 1) return folders[0]?.uri.fsPath;
  const items = folders.map(folder => ({ label: folder.name, root: folder.uri.fsPath }));
  return (await window.showQuickPick(items, { title: 'Which library?' }))?.root;
}

/** The repository of a library. Throws with one line where there is none. */
export async function gitOf(host: Host, root: string): Promise<Git> {
  const opened = await host.repositories.open(root);
  if (opened.ok) return opened.git;
  host.repositories.retry(root);
  throw new Error(opened.message);
}
