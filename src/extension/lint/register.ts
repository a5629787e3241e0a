import { languages, type TextDocument, type Uri, workspace } from 'vscode';
import type { Host } from '../host/host.ts';
import { lintedSelector, promptOf } from '../host/promptFile.ts';
import { actionKinds, codeActions } from './codeActions.ts';
import { type FindingStore, findingStore } from './findingStore.ts';
import { countLibrary, lintLibrary } from './lintLibrary.ts';
import { statusItem } from './status.ts';

/** Findings of open prompts while typing, their fixes, and the counts that the Prompts view shows. */
export function register(host: Host): void {
  const store = host.own(findingStore(host));
  const timers = new Map<string, NodeJS.Timeout>();
  const settings = () => workspace.getConfiguration('promptward.lint');

  const check = (document: TextDocument, delay: number) => {
    if (!promptOf(document.uri)) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => void run(store, document), delay),
    );
  };
  const checkAll = () => {
    for (const document of workspace.textDocuments) check(document, 0);
  };
  const forget = (uri: Uri) => {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
    store.clear(uri);
  };

  host.own(workspace.onDidOpenTextDocument(document => check(document, 0)));
  host.own(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) check(document, settings().get('delay', 150));
    }),
  );
  host.own(workspace.onDidCloseTextDocument(document => forget(document.uri)));
  host.own(
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('promptward.lint')) checkAll();
    }),
  );
  host.own(
    host.library.onDidChangeFile(uri => {
      store.changed(uri);
      checkAll();
    }),
  );
  host.own({ dispose: () => timers.forEach(clearTimeout) });
  checkAll();

  host.own(
    languages.registerCodeActionsProvider(lintedSelector, codeActions(store), {
      providedCodeActionKinds: actionKinds,
    }),
  );
  host.own(statusItem());
  host.own(host.library.onDidChange(() => void countLibrary(host, store)));
  host.command('lint.library', () => lintLibrary(host, store));
  host.command('lint.suppress', async (uri: Uri, fingerprint: string) => {
    const { suppressFinding } = await import('./suppress.ts');
    if (await suppressFinding(store, uri, fingerprint)) {
      const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
      if (document) await store.check(document);
    }
  });
}

async function run(store: FindingStore, document: TextDocument): Promise<void> {
  if (document.isClosed) return;
  if (!workspace.getConfiguration('promptward.lint', document).get('enabled', true))
    return store.clear(document.uri);
  await store.check(document);
}
