import { env, window, workspace } from 'vscode';
import { contextKey } from '../host/contextKey.ts';
import type { Host } from '../host/host.ts';
import { compareTwo, compareWithWorkingCopy, pickTwo } from './compare.ts';
import { pickVersion } from './pickVersion.ts';
import { restoreVersion } from './restore.ts';
import { saveVersion } from './save.ts';
import { type VersionNode, type VersionsState, versionTree } from './tree.ts';
import { versionDocuments, versionScheme } from './versionDocument.ts';

/** The Versions view: the Git history of the selected prompt, its diffs, restoring and saving. */
export function register(host: Host): void {
  const state = contextKey<VersionsState>('versionsState');
  const tree = versionTree(host, state);
  const view = host.own(
    window.createTreeView('promptward.versions', { treeDataProvider: tree, canSelectMany: true }),
  );
  host.own(workspace.registerTextDocumentContentProvider(versionScheme, versionDocuments(host)));
  host.own(
    host.activePrompt.onDidChange(uri => {
      view.description = uri ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : '';
    }),
  );
  const gitHead = host.own(workspace.createFileSystemWatcher('**/.git/logs/HEAD'));
  host.own(gitHead.onDidChange(tree.refresh));
  host.own(gitHead.onDidCreate(tree.refresh));
  host.own(host.onDidChangeLabels(tree.refresh));

  host.command('versions.refresh', tree.refresh);
  /** The row that a command was called on, or, from the palette, the version that the user picks. */
  const chosen = async (node: VersionNode | undefined, placeHolder: string) => {
    if (node) return node;
    const nodes = await tree.versions();
    if (nodes.length === 0) throw new Error('Open a prompt that has versions first.');
    return pickVersion(nodes, placeHolder);
  };
  host.command('versions.compareWithWorkingCopy', async (given?: VersionNode) => {
    const node = await chosen(given, 'Compare which version with the working copy?');
    if (node) await compareWithWorkingCopy(node);
  });
  host.command('versions.compareSelected', async (node?: VersionNode, selected?: VersionNode[]) => {
    const nodes = selected ?? (node ? [node] : [...view.selection]);
    const pair = nodes.length === 2 ? nodes : await pickTwo(await tree.versions());
    if (pair?.[0] && pair[1]) await compareTwo(pair[0], pair[1]);
  });
  host.command('versions.restore', async (given?: VersionNode) => {
    const node = await chosen(given, 'Restore which version?');
    if (node) await restoreVersion(host, node);
  });
  host.command('versions.copyCommit', async (given?: VersionNode) => {
    const node = await chosen(given, 'Copy the commit of which version?');
    if (node) await env.clipboard.writeText(node.version.commit);
  });
  host.command('versions.save', async (target?: unknown) => {
    if (await saveVersion(host, target)) tree.refresh();
  });
}
