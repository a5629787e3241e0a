import { type QuickPickItem, window } from 'vscode';
import type { VersionNode } from './tree.ts';

/** Lets the user pick one of the versions; undefined when cancelled. */
export async function pickVersion(
  nodes: readonly VersionNode[],
  placeHolder: string,
): Promise<VersionNode | undefined> {
  const items: (QuickPickItem & { readonly node: VersionNode })[] = nodes.map(node => ({
    node,
    label: `v${node.version.version}  ${node.version.message}`,
    description: [node.labels.join(', '), node.version.author, node.version.time.slice(0, 10)]
      .filter(Boolean)
      .join(' · '),
  }));
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.node;
}
