import { languages, type TextDocument, tasks, type Uri, workspace } from 'vscode';
import type { Host } from '../host/host.ts';
import { lintedSelector, promptOf } from '../host/promptFile.ts';
import { actionKinds, codeActions } from './codeActions.ts';
import { explainRule, rulePageContent, ruleScheme } from './explain.ts';
import { type FindingStore, findingStore } from './findingStore.ts';
import { findingHover } from './hover.ts';
import { libraryLint } from './lintLibrary.ts';
import { pasteGuard, pasteKind } from './pasteGuard.ts';
import { statusItem } from './status.ts';
import { lintTasks } from './task.ts';
import { toggleUnsure } from './threshold.ts';

/** Findings of open prompts while typing, their fixes, and the counts that the Prompts view shows. */
export function register(host: Host): void {
  const store = host.own(findingStore(host));
  const library = host.own(libraryLint(host, store));
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
      if (contentChanges.length > 0) check(document, settings().get('delay', 0));
    }),
  );
  host.own(workspace.onDidCloseTextDocument(document => forget(document.uri)));
  host.own(
    workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration('promptward.lint')) return;
      checkAll();
      if (!event.affectsConfiguration('promptward.lint.minConfidence')) return;
      library.forget();
      void library.count();
    }),
  );
  host.own(
    host.library.onDidChangeFile(uri => {
      if (store.changed(uri)) library.forget();
      checkAll();
    }),
  );
  const settingsFile = host.own(workspace.createFileSystemWatcher('**/.promptward/config.yml'));
  const settingsChanged = (uri: Uri) => {
    if (store.changed(uri)) library.forget();
    checkAll();
    void library.count();
  };
  host.own(settingsFile.onDidCreate(settingsChanged));
  host.own(settingsFile.onDidChange(settingsChanged));
  host.own(settingsFile.onDidDelete(settingsChanged));
  host.own({ dispose: () => timers.forEach(clearTimeout) });
  checkAll();

  host.own(
    languages.registerCodeActionsProvider(lintedSelector, codeActions(store), {
      providedCodeActionKinds: actionKinds,
    }),
  );
  host.own(languages.registerHoverProvider(lintedSelector, findingHover(store)));
  host.own(
    languages.registerDocumentPasteEditProvider(lintedSelector, pasteGuard(store), {
      providedPasteEditKinds: [pasteKind],
      pasteMimeTypes: ['text/plain'],
    }),
  );
  host.own(workspace.registerTextDocumentContentProvider(ruleScheme, rulePageContent(store)));
  host.own(tasks.registerTaskProvider('promptward', lintTasks(host.context.extensionPath)));
  host.own(statusItem());
  host.own(host.library.onDidChange(() => void library.count()));
  host.command('lint.library', () => library.publish());
  host.command('lint.unsure', toggleUnsure);
  host.command('lint.explain', (id?: string) => explainRule(store, id));
  host.command('lint.toKeychain', async (uri: Uri, fingerprint: string) => {
    const { moveToKeychain } = await import('./toKeychain.ts');
    await moveToKeychain(store, uri, fingerprint);
  });
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
