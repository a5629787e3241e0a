import { commands, type Disposable, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { recentFirst } from '../../core/library/recentFirst.ts';
import type { PromptStamp } from '../../node/libraryIndex.ts';
import type { Linted } from '../../node/lintJob.ts';
import type { Host } from '../host/host.ts';
import type { LibraryEntry } from '../host/library.ts';
import type { FindingStore } from './findingStore.ts';
import { libraryThreads } from './libraryThreads.ts';

/** Lints what is on disk in threads, the most recently used prompts first, so that the file in the editor never waits for it. */
export interface LibraryLint extends Disposable {
  /** Counts the findings of the prompts that changed since they were counted. A newer round ends an older one. */
  count(): Promise<void>;
  /** Publishes the findings of every prompt, with progress and cancellation, and shows the Problems panel. */
  publish(): Promise<void>;
  /** Settings or a baseline have changed: everything is to be linted anew. */
  forget(): void;
}

interface LintedEntry {
  readonly prompt: LibraryEntry;
  readonly linted: Linted;
}

export function libraryLint(host: Host, store: FindingStore): LibraryLint {
  const threads = libraryThreads(store.jobOf);
  /** The stamps of the prompts as they were counted. */
  const counted = new Map<string, string>();
  /** When a prompt was last looked at, by a count of looks. */
  const used = new Map<string, number>();
  let looks = 0;
  let round = 0;
  /** Counts the changes of what is linted with. */
  let settings = 0;
  const look = (uri: Uri | undefined) => uri && used.set(uri.toString(), ++looks);
  for (const { uri } of workspace.textDocuments) look(uri);
  look(host.activePrompt.uri);
  const following = host.activePrompt.onDidChange(look);

  const stampOf = async (): Promise<(entry: LibraryEntry) => PromptStamp | undefined> => {
    const { indexedStamp } = await import('../../node/libraryIndex.ts');
    return ({ root, entry }) => indexedStamp(root, entry.path);
  };

  async function* lint(prompts: readonly LibraryEntry[]): AsyncGenerator<readonly LintedEntry[]> {
    const stamp = await stampOf();
    const ordered = recentFirst(prompts, prompt => ({
      used: used.get(prompt.uri.toString()) ?? 0,
      changed: stamp(prompt)?.changed ?? 0,
    }));
    for (const [root, own] of Map.groupBy(ordered, prompt => prompt.root)) {
      const targets = own.map(({ entry }) => ({ path: entry.path, named: false }));
      let at = 0;
      for await (const some of threads.lint(root, targets)) {
        yield some.map(linted => ({ prompt: own[at++]!, linted }));
      }
    }
  }

  async function count(): Promise<void> {
    const mine = ++round;
    const stamp = await stampOf();
    const keyOf = (prompt: LibraryEntry) => stamp(prompt)?.key ?? '';
    const changed = host.library.entries.filter(
      prompt => counted.get(prompt.uri.toString()) !== keyOf(prompt),
    );
    try {
      for await (const some of lint(changed)) {
        if (mine !== round) return;
        for (const { prompt, linted } of some) {
          if (store.count(prompt.uri, linted)) counted.set(prompt.uri.toString(), keyOf(prompt));
        }
      }
    } catch (error) {
      // A round that a newer one has replaced may have lost its threads.
      if (mine === round) host.log.error(error instanceof Error ? error : String(error));
    }
  }

  return {
    count,
    publish: () => publishAll(host, store, lint, () => settings),
    forget() {
      round++;
      settings++;
      counted.clear();
      threads.forget();
    },
    dispose() {
      round++;
      following.dispose();
      threads.dispose();
    },
  };
}

async function publishAll(
  host: Host,
  store: FindingStore,
  lint: (prompts: readonly LibraryEntry[]) => AsyncGenerator<readonly LintedEntry[]>,
  settings: () => number,
): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: 'Linting the library',
    cancellable: true,
  };
  const { files, findings } = await window.withProgress(options, async (progress, token) => {
    await host.library.load();
    const { entries } = host.library;
    for (;;) {
      const began = settings();
      let findings = 0;
      let files = 0;
      try {
        for await (const some of lint(entries)) {
          for (const { prompt, linted } of some) findings += store.publishClosed(prompt.uri, linted);
          files += some.length;
          const increment = (100 * some.length) / entries.length;
          progress.report({ message: some.at(-1)?.prompt.entry.path ?? '', increment });
          if (token.isCancellationRequested) break;
        }
        return { files, findings };
      } catch (error) {
        // Settings that change end the threads: what they gave is out of date, and all is linted anew.
        if (settings() === began) throw error;
      }
    }
  });
  const summary = `${findings} findings in ${files} prompts.`;
  const choice = findings > 0 ? 'Show Problems' : undefined;
  const answer = await window.showInformationMessage(`Promptward: ${summary}`, ...(choice ? [choice] : []));
  if (answer) await commands.executeCommand('workbench.actions.view.problems');
}
