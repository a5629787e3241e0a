import { EndOfLine, Range, TextEdit, WorkspaceEdit, window, workspace } from 'vscode';
import type { Host } from '../host/host.ts';
import { promptContentOf } from './content.ts';
import type { VersionNode } from './tree.ts';

/** Puts the text of an old version into the editor as one edit that Undo takes back. Nothing is saved to disk. */
export async function restoreVersion(host: Host, node: VersionNode): Promise<void> {
  const text = await promptContentOf(host, node.place.root, node.version.blob);
  const document = await workspace.openTextDocument(node.prompt);
  await window.showTextDocument(document);
  const edit = new WorkspaceEdit();
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const endOfLine = TextEdit.setEndOfLine(text.includes('\r\n') ? EndOfLine.CRLF : EndOfLine.LF);
  edit.set(node.prompt, [endOfLine, TextEdit.replace(whole, text)]);
  if (!(await workspace.applyEdit(edit)))
    throw new Error('The editor did not accept the edit. Is the file read-only?');
}
