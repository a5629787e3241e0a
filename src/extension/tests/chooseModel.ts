import { ConfigurationTarget, type QuickPickItem, window, workspace } from 'vscode';
import type { Host } from '../host/host.ts';

/** Sets the model that *Run* uses, for this window's user; offers the models that the library's prompts name. */
export async function chooseModel(host: Host): Promise<void> {
  await host.library.load();
  const named = [
    ...new Set(host.library.entries.flatMap(({ entry }) => (entry.model ? [entry.model] : []))),
  ].sort();
  const own: QuickPickItem = { label: 'The model that each prompt names', description: 'default' };
  const other: QuickPickItem = { label: 'Another model...', description: 'publisher/model' };
  const offline: QuickPickItem = {
    label: 'offline/echo',
    description: 'no network: repeats the last message',
  };
  const picked = await window.showQuickPick([own, ...named.map(label => ({ label })), offline, other], {
    title: 'Model for test runs',
  });
  if (!picked) return;
  const model =
    picked === own
      ? ''
      : picked === other
        ? await window.showInputBox({ prompt: 'publisher/model' })
        : picked.label;
  if (model === undefined) return;
  await workspace.getConfiguration('promptward.test').update('model', model, ConfigurationTarget.Global);
}
