import type { Uri } from 'vscode';
import type { LibraryEntry } from '../host/library.ts';

export interface FolderNode {
  readonly kind: 'folder';
  /** Stable across refreshes: root and path. */
  readonly id: string;
  readonly name: string;
  readonly children: readonly PromptNode[];
}

export interface PromptLeaf {
  readonly kind: 'prompt';
  readonly uri: Uri;
  readonly entry: LibraryEntry;
}

export type PromptNode = FolderNode | PromptLeaf;

interface Building {
  readonly folders: Map<string, Building>;
  readonly prompts: LibraryEntry[];
}

/**
 * The tree of a library: folders first, then prompts, each by name. With several workspace folders each is a
 * folder of its own at the top; `rootName` names it.
 */
export function buildTree(
  entries: readonly LibraryEntry[],
  rootName: (root: string) => string,
): readonly PromptNode[] {
  const roots = new Map<string, Building>();
  for (const entry of entries) {
    let at = child(roots, entry.root);
    for (const part of entry.entry.path.split('/').slice(0, -1)) at = child(at.folders, part);
    at.prompts.push(entry);
  }
  const [only] = roots;
  if (roots.size === 1 && only) return nodesOf(only[1], only[0]);
  return [...roots].map(([root, building]) => folder(root, rootName(root), building));
}

function child(folders: Map<string, Building>, name: string): Building {
  let found = folders.get(name);
  if (!found) {
    found = { folders: new Map(), prompts: [] };
    folders.set(name, found);
  }
  return found;
}

function nodesOf(building: Building, id: string): readonly PromptNode[] {
  const folders = [...building.folders].sort(([a], [b]) => a.localeCompare(b));
  const prompts = building.prompts.sort((a, b) => a.entry.path.localeCompare(b.entry.path));
  return [
    ...folders.map(([name, inner]) => folder(`${id}/${name}`, name, inner)),
    ...prompts.map(entry => ({ kind: 'prompt' as const, uri: entry.uri, entry })),
  ];
}

function folder(id: string, name: string, building: Building): FolderNode {
  return { kind: 'folder', id, name, children: nodesOf(building, id) };
}
