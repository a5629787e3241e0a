import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** How sure a finding must be to be shown, as the user set it in percent. */
export function threshold(uri?: Uri): { readonly minConfidence: number } {
  const percent = workspace.getConfiguration('promptward.lint', uri).get('minConfidence', 50);
  return { minConfidence: Math.min(100, Math.max(0, percent)) / 100 };
}

/** Shows the findings that are less sure than the default too, or hides them again. */
export async function toggleUnsure(): Promise<void> {
  const settings = workspace.getConfiguration('promptward.lint');
  const shown = settings.get<number>('minConfidence', 50) === 0;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update('minConfidence', shown ? undefined : 0, target);
}
