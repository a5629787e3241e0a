import {
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type Uri,
} from 'vscode';
import type { VersionRow } from '../../node/versionRows.ts';
import type { ContextKey } from '../host/contextKey.ts';
import type { Host } from '../host/host.ts';
import { type PromptPlace, placeOf } from '../host/promptFile.ts';

/** A row of the Versions view. */
export interface VersionNode extends VersionRow {
  readonly prompt: Uri;
  readonly place: PromptPlace;
}

export type VersionsState = 'noPrompt' | 'noRepository' | 'noGit' | 'none' | 'some';

/** The versions of the selected prompt, newest first. */
export interface VersionTree extends TreeDataProvider<VersionNode> {
  /** The rows, as the view shows them. */
  versions(): Promise<readonly VersionNode[]>;
  refresh(): void;
}

export function versionTree(host: Host, state: ContextKey<VersionsState>): VersionTree {
  const changed = host.own(new EventEmitter<VersionNode | undefined>());
  const refresh = () => changed.fire(undefined);
  host.own(host.activePrompt.onDidChange(refresh));

  const versions = async (): Promise<VersionNode[]> => {
    const prompt = host.activePrompt.uri;
    const place = prompt && placeOf(prompt);
    if (!prompt || !place) {
      state.set('noPrompt');
      return [];
    }
    const opened = await host.repositories.open(place.root);
    if (prompt !== host.activePrompt.uri) return [];
    if (!opened.ok) {
      state.set(opened.reason === 'no-git' ? 'noGit' : 'noRepository');
      host.repositories.retry(place.root);
      return [];
    }
    const { versionRows } = await import('../../node/versionRows.ts');
    const rows = await versionRows(place.root, place.path, opened.git, await host.runs.open(place.root));
    if (prompt !== host.activePrompt.uri) return [];
    state.set(rows.length === 0 ? 'none' : 'some');
    return rows.map(row => ({ prompt, place, ...row }));
  };

  return {
    onDidChangeTreeData: changed.event,
    refresh,
    versions,
    getChildren: node => (node ? [] : versions()),
    getTreeItem: toItem,
  };
}

function toItem(node: VersionNode): TreeItem {
  const { version, labels, results } = node;
  const item = new TreeItem([`v${version.version}`, ...labels, version.message].join('  '));
  item.id = `${node.prompt.toString()}@${version.commit}`;
  const facts = [version.author, ago(version.time), verdictOf(results)];
  item.description = facts.filter(Boolean).join(' · ');
  item.iconPath = iconOf(labels);
  item.contextValue = 'version';
  item.tooltip = tooltip(node);
  item.accessibilityInformation = {
    label: `Version ${version.version}, ${version.message}, ${item.description}`,
  };
  item.command = {
    command: 'promptward.versions.compareWithWorkingCopy',
    title: 'Compare with Working Copy',
    arguments: [node],
  };
  return item;
}

function verdictOf(results: VersionRow['results']): string {
  if (!results) return '';
  const { passed, failed, errored, skipped, overBudget, source } = results;
  const verdict = `${passed}/${passed + failed + errored + skipped + overBudget} passed`;
  return source === 'live' ? verdict : `${verdict} (${source})`;
}

function iconOf(labels: readonly string[]): ThemeIcon {
  if (labels.includes('production')) return new ThemeIcon('rocket', new ThemeColor('charts.green'));
  if (labels.length > 0) return new ThemeIcon('tag', new ThemeColor('charts.blue'));
  return new ThemeIcon('git-commit');
}

function tooltip({ version, labels, results }: VersionNode): MarkdownString {
  const text = new MarkdownString(undefined, true);
  text
    .appendMarkdown(`**Version ${version.version}**\n\n`)
    .appendText(version.message)
    .appendMarkdown('\n\n');
  text.appendText(`${version.author}, ${new Date(version.time).toLocaleString()}`).appendMarkdown('\n\n');
  if (labels.length > 0) text.appendMarkdown(`$(tag) `).appendText(labels.join(', ')).appendMarkdown('\n\n');
  const verdict = verdictOf(results);
  if (verdict) text.appendMarkdown('$(beaker) ').appendText(verdict).appendMarkdown('\n\n');
  return text.appendMarkdown(`\`${version.commit.slice(0, 10)}\``);
}

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

function ago(time: string): string {
  const seconds = (Date.now() - Date.parse(time)) / 1000;
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  for (const [unit, size] of units) {
    if (seconds >= size) return format.format(-Math.floor(seconds / size), unit);
  }
  return 'just now';
}
