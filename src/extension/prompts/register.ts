import { commands, type Uri, window } from 'vscode';
import { contextKey } from '../host/contextKey.ts';
import type { Host } from '../host/host.ts';
import { problemDecorations } from './decorations.ts';
import { pickPrompt } from './find.ts';
import { promptTree } from './tree.ts';

/** The Prompts view: the library by folder, with badges, search and reveal. */
export function register(host: Host): void {
  const tree = promptTree(host);
  const view = host.own(
    window.createTreeView('promptward.prompts', { treeDataProvider: tree, showCollapseAll: true }),
  );
  const empty = contextKey<boolean>('libraryEmpty');
  host.own(window.registerFileDecorationProvider(problemDecorations(host)));
  host.own(host.library.onDidChange(() => empty.set(host.library.entries.length === 0)));
  host.own(
    host.findings.onDidChange(() => {
      const value = host.findings.promptsWithErrors();
      view.badge = value > 0 ? { value, tooltip: `${value} prompts with errors` } : undefined;
    }),
  );

  const reveal = async (uri: Uri | undefined, focus: boolean) => {
    if (!uri) return;
    await host.library.load();
    const node = tree.nodeOf(uri);
    if (node) await view.reveal(node, { select: true, focus });
  };
  host.own(host.activePrompt.onDidChange(uri => view.visible && void reveal(uri, false)));

  host.command('prompts.refresh', () => host.library.refresh());
  host.command('prompts.revealInTree', () => reveal(host.activePrompt.uri, true));
  host.command('prompts.find', async () => {
    const found = await pickPrompt(host.library, 'Find a prompt by name, tag, model or folder');
    if (found) await commands.executeCommand('vscode.open', found.uri);
  });
}
