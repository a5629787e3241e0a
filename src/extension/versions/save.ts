import { Uri, window, workspace } from 'vscode';
import { type Host, requireTrust } from '../host/host.ts';
import { isPromptFile, placeOf } from '../host/promptFile.ts';

/** Commits this one prompt, and the tests beside it, with a message that the user gives; false when cancelled. */
export async function saveVersion(host: Host, target: unknown): Promise<boolean> {
  const uri = promptOf(target) ?? host.activePrompt.uri;
  const place = uri && placeOf(uri);
  if (!uri || !place) throw new Error('Open a prompt first, then save its version.');
  if (!requireTrust('Saving a version')) return false;
  const opened = await host.repositories.open(place.root);
  if (!opened.ok) throw new Error(opened.message);
  const message = await window.showInputBox({
    title: `Save a version of ${place.path}`,
    prompt: 'What changed, and why? The message is kept with the version.',
    placeHolder: 'Ask for the order number before promising a refund',
    validateInput: value => (value.trim() ? undefined : 'A version needs a message.'),
  });
  if (message === undefined) return false;
  const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
  if (document?.isDirty && !(await document.save()))
    throw new Error(`${place.path} could not be written to disk.`);
  const { changedFiles } = await import('../../node/changedFiles.ts');
  const changed = await changedFiles(opened.git, place.root, place.path);
  if (changed.length === 0) throw new Error(`${place.path} has no changes since its last version.`);
  const committed = await opened.git.commit(changed, message.trim());
  if (!committed.ok) throw new Error(committed.message);
  window.setStatusBarMessage(`Promptward: saved ${place.path} as ${committed.commit.slice(0, 8)}`, 5000);
  return true;
}

/** The prompt that a command was called on: an address, or a row of a view that has one. */
function promptOf(target: unknown): Uri | undefined {
  if (target instanceof Uri) return isPromptFile(target) ? target : undefined;
  if (typeof target === 'object' && target !== null && 'uri' in target && target.uri instanceof Uri)
    return target.uri;
  return undefined;
}
