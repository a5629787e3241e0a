import { env, window, workspace } from 'vscode';
import { contextKey } from '../host/contextKey.ts';
import type { Host } from '../host/host.ts';
import { compareTwo, compareWithWorkingCopy, pickTwo } from './compare.ts';
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
  host.command('versions.compareWithWorkingCopy', (node: VersionNode) => compareWithWorkingCopy(node));
  host.command('versions.compareSelected', async (node?: VersionNode, selected?: VersionNode[]) => {
    const chosen = selected ?? (node ? [node] : [...view.selection]);
    const pair = chosen.length === 2 ? chosen : await pickTwo(await tree.getChildren());
    if (pair?.[0] && pair[1]) await compareTwo(pair[0], pair[1]);
  });
  host.command('versions.restore', async (node: VersionNode) => restoreVersion(host, node));
  host.command('versions.copyCommit', (node: VersionNode) => env.clipboard.writeText(node.version.commit));
  host.command('versions.save', async (target?: unknown) => {
    if (await saveVersion(host, target)) tree.refresh();
  });
}
