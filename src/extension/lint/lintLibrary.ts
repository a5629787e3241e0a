import { commands, ProgressLocation, window } from 'vscode';
import type { Host } from '../host/host.ts';
import type { FindingStore } from './findingStore.ts';

let round = 0;

/** Counts the findings of every prompt in the background, one file a turn of the event loop. A newer round ends an older one. */
export async function countLibrary(host: Host, store: FindingStore): Promise<void> {
  const mine = ++round;
  for (const { uri } of host.library.entries) {
    if (mine !== round) return;
    await store.count(uri);
    await new Promise(resolve => setImmediate(resolve));
  }
}

/** Publishes the findings of every prompt, with progress and cancellation, and shows the Problems panel. */
export async function lintLibrary(host: Host, store: FindingStore): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Linting the library',
    cancellable: true,
  };
  const { files, findings } = await window.withProgress(options, async (progress, token) => {
    await host.library.load();
    const { entries } = host.library;
    let findings = 0;
    let files = 0;
    for (const { uri, entry } of entries) {
      if (token.isCancellationRequested) break;
      progress.report({ message: entry.path, increment: 100 / entries.length });
      findings += await store.publishClosed(uri);
      files++;
    }
    return { files, findings };
  });
  const summary = `${findings} findings in ${files} prompts.`;
  const choice = findings > 0 ? 'Show Problems' : undefined;
  const answer = await window.showInformationMessage(`Promptward: ${summary}`, ...(choice ? [choice] : []));
  if (answer) await commands.executeCommand('workbench.actions.view.problems');
}
