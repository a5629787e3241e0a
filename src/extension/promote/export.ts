import { commands, ProgressLocation, Uri, window } from 'vscode';
import { type Host, requireTrust } from '../host/host.ts';
import { gitOf, pickRoot } from './target.ts';

/** Writes what is promoted to an environment into a folder that the user picks. */
export async function exportEnvironment(host: Host): Promise<void> {
  if (!requireTrust('Exporting')) return;
  const root = await pickRoot(host);
  if (!root) return;
  const git = await gitOf(host, root);
  const [{ exportEnvironment: write }, { openFiles }, { readConfig }] = await Promise.all([
    import('../../node/exportEnvironment.ts'),
    import('../../node/files.ts'),
    import('../../node/config.ts'),
  ]);
  const files = openFiles(root);
  const read = await readConfig(files);
  if (!read.ok) throw new Error(read.reason);
  const env = await window.showQuickPick([...read.config.environments], {
    title: 'Export which environment?',
  });
  if (!env) return;
  const [folder] =
    (await window.showOpenDialog({
      title: `Export ${env} into`,
      openLabel: 'Export Here',
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!folder) return;
  const options = { location: ProgressLocation.Window, title: `Exporting ${env}` };
  const outcome = await window.withProgress(options, () =>
    write({ files, git }, env, openFiles(folder.fsPath)),
  );
  if (!outcome.ok) throw new Error(outcome.reasons.join(' '));
  const message = `${outcome.paths.length} files of ${env} were written to ${folder.fsPath}.`;
  const choice = await window.showInformationMessage(message, 'Open Folder');
  if (choice)
    await commands.executeCommand('vscode.openFolder', Uri.file(folder.fsPath), { forceNewWindow: true });
}
