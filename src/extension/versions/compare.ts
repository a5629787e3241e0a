import { commands, type TextDocumentShowOptions, window } from 'vscode';
import { pickVersion } from './pickVersion.ts';
import type { VersionNode } from './tree.ts';
import { versionUri } from './versionDocument.ts';

const show: TextDocumentShowOptions = { preview: true };

/** Opens the diff editor: the version on the left, the working copy on the right. */
export async function compareWithWorkingCopy(node: VersionNode): Promise<void> {
  const left = versionUri(node.prompt, node.place.root, node.version);
  const title = `${nameOf(node)}: v${node.version.version} ↔ working copy`;
  await commands.executeCommand('vscode.diff', left, node.prompt, title, show);
}

/** Opens the diff editor on two versions, the older one on the left. */
export async function compareTwo(a: VersionNode, b: VersionNode): Promise<void> {
  const [older, newer] = a.version.version <= b.version.version ? [a, b] : [b, a];
  const left = versionUri(older.prompt, older.place.root, older.version);
  const right = versionUri(newer.prompt, newer.place.root, newer.version);
  const title = `${nameOf(older)}: v${older.version.version} ↔ v${newer.version.version}`;
  await commands.executeCommand('vscode.diff', left, right, title, show);
}

/** Lets the user pick two versions; undefined when cancelled. */
export async function pickTwo(nodes: readonly VersionNode[]): Promise<readonly VersionNode[] | undefined> {
  if (nodes.length < 2) {
    void window.showInformationMessage(
      'Promptward: there are fewer than two versions of this prompt to compare.',
    );
    return undefined;
  }
  const older = await pickVersion(nodes, 'Compare from version (1 of 2)');
  if (!older) return undefined;
  const newer = await pickVersion(
    nodes.filter(node => node !== older),
    `Compare v${older.version.version} with (2 of 2)`,
  );
  return newer && [older, newer];
}

function nameOf({ prompt }: VersionNode): string {
  return prompt.path.slice(prompt.path.lastIndexOf('/') + 1);
}
