import {
  EventEmitter,
  MarkdownString,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type Uri,
  workspace,
} from 'vscode';
import type { FindingCounts } from '../host/findings.ts';
import type { Host } from '../host/host.ts';
import { withoutFormat } from '../host/promptName.ts';
import { problemUri } from './decorations.ts';
import { buildTree, type PromptLeaf, type PromptNode } from './nodes.ts';

const expandUpTo = 200;

/** The prompts of the library by folder. */
export function promptTree(host: Host): TreeDataProvider<PromptNode> & {
  readonly onDidChangeTreeData: NonNullable<TreeDataProvider<PromptNode>['onDidChangeTreeData']>;
  nodeOf(uri: Uri): PromptLeaf | undefined;
} {
  const changed = host.own(new EventEmitter<PromptNode | undefined>());
  let nodes: readonly PromptNode[] | undefined;
  const parents = new Map<PromptNode, PromptNode>();
  const leaves = new Map<string, PromptLeaf>();

  const build = () => {
    parents.clear();
    leaves.clear();
    nodes = buildTree(host.library.entries, root => root.slice(root.search(/[^/\\]*$/)));
    const visit = (node: PromptNode, parent?: PromptNode) => {
      if (parent) parents.set(node, parent);
      if (node.kind === 'prompt') leaves.set(node.uri.toString(), node);
      else for (const inner of node.children) visit(inner, node);
    };
    for (const node of nodes) visit(node);
    return nodes;
  };
  host.own(
    host.library.onDidChange(() => {
      nodes = undefined;
      changed.fire(undefined);
    }),
  );

  return {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (node) return node.kind === 'folder' ? [...node.children] : [];
      await host.library.load();
      return [...(nodes ?? build())];
    },
    getParent: node => parents.get(node),
    getTreeItem: node =>
      node.kind === 'folder' ? folderItem(node.id, node.name, leaves.size) : promptItem(node, host),
    nodeOf(uri) {
      if (!nodes) build();
      return leaves.get(uri.toString());
    },
  };
}

function folderItem(id: string, name: string, total: number): TreeItem {
  const open = total <= expandUpTo ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(name, open);
  item.id = id;
  item.iconPath = ThemeIcon.Folder;
  item.contextValue = 'folder';
  return item;
}

function promptItem({ uri, entry: { entry } }: PromptLeaf, host: Host): TreeItem {
  const item = new TreeItem(withoutFormat(fileName(entry.path)));
  item.id = uri.toString();
  item.resourceUri = problemUri(uri);
  item.description = [entry.model ?? 'no model', ...entry.tags.map(tag => `#${tag}`)].join('  ');
  item.iconPath = new ThemeIcon('comment-discussion');
  item.contextValue = entry.hasTests ? 'prompt tests' : 'prompt';
  item.command = { command: 'vscode.open', title: 'Open Prompt', arguments: [uri] };
  const counts = host.findings.get(uri);
  const label = [entry.name, entry.model ?? 'no model', countsText(counts)].filter(Boolean).join(', ');
  item.accessibilityInformation = { label };
  item.tooltip = tooltip(uri, entry.name, entry.description, counts);
  return item;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function countsText(counts: FindingCounts | undefined): string {
  if (!counts) return '';
  const parts = [plural(counts.errors, 'error'), plural(counts.warnings, 'warning')].filter(Boolean);
  return parts.join(', ') || 'no problems';
}

function plural(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function tooltip(
  uri: Uri,
  name: string,
  description: string | undefined,
  counts: FindingCounts | undefined,
): MarkdownString {
  const text = new MarkdownString();
  text.appendText(name).appendMarkdown('\n\n');
  if (description) text.appendText(description).appendMarkdown('\n\n');
  text.appendText(workspace.asRelativePath(uri));
  const problems = countsText(counts);
  if (problems) text.appendMarkdown('\n\n').appendText(problems);
  return text;
}
