import { type TestController, type TestItem, type Uri, workspace } from 'vscode';
import { editorRanges } from '../host/convert.ts';
import type { Host } from '../host/host.ts';
import { isPromptFile, placeOf } from '../host/promptFile.ts';
import { withoutFormat } from '../host/promptName.ts';

/** The prompts with tests as test items, and their rows as children, read when they are first needed. */
export interface TestItems {
  /** The item of a prompt with its rows; undefined when it has no tests. */
  ensure(uri: Uri): Promise<TestItem | undefined>;
  /** The rows of an item, read from the file as it is now. */
  resolve(item: TestItem): Promise<void>;
}

/** Fills the controller; outdated results are marked as such when a prompt or its sidecar changes. */
export function testItems(host: Host, controller: TestController): TestItems {
  const listNow = async () => {
    const { inSlices } = await import('../../node/timeSlices.ts');
    const wanted = host.library.entries.filter(({ entry }) => entry.hasTests);
    const ids = new Set(wanted.map(({ uri }) => uri.toString()));
    for (const [id] of controller.items) if (!ids.has(id)) controller.items.delete(id);
    const missing = wanted.filter(({ uri }) => !controller.items.get(uri.toString()));
    await inSlices(missing, ({ uri, entry }) => add(uri, entry.path));
  };
  /** One after the other, so that a list of older entries never comes last. */
  let listing = Promise.resolve();
  const list = () => {
    listing = listing.then(listNow);
    return listing;
  };
  const add = (uri: Uri, path: string) => {
    const item = controller.createTestItem(uri.toString(), withoutFormat(path), uri);
    item.sortText = path;
    item.canResolveChildren = true;
    controller.items.add(item);
  };

  const resolve = async (item: TestItem) => {
    const place = item.uri && placeOf(item.uri);
    if (!item.uri || !place) return;
    const { loadPrompt } = await import('../../node/library.ts');
    const [{ suiteOf }, { openFiles }, { openLinter }] = await Promise.all([
      import('../../core/evals/suite.ts'),
      import('../../node/files.ts'),
      import('../../node/lintLinter.ts'),
    ]);
    const refuse = (reason: string) => {
      item.error = reason;
      item.children.replace([]);
    };
    const loaded = await loadPrompt(place.root, place.path);
    if (!loaded.ok) return refuse(loaded.reason);
    const opened = await openLinter(openFiles(place.root));
    if (!opened.ok) return refuse(opened.reason);
    item.error = undefined;
    const rangeOf = editorRanges(loaded.prompt.text);
    const rows = suiteOf(loaded.prompt.parsed.prompt, opened.linter.guard).rows.map(row => {
      const child = controller.createTestItem(`${item.id}#${row.name}`, row.name, item.uri);
      if (row.file === place.path) child.range = rangeOf(row.range);
      return child;
    });
    item.children.replace(rows);
  };

  controller.resolveHandler = async item => {
    if (item) return resolve(item);
    await host.library.load();
    await list();
  };
  controller.refreshHandler = async () => {
    await host.library.refresh();
    await list();
  };
  host.own(host.library.onDidChange(() => void list()));
  host.own(
    host.library.onDidChangeFile(uri => {
      const prompt = uri.with({ path: uri.path.replace(/\.promptward\.yml$/, '') });
      const item = controller.items.get(prompt.toString());
      if (!item) return;
      controller.invalidateTestResults(item);
      if (item.children.size > 0) void resolve(item);
    }),
  );
  const openRows = (uri: Uri) => {
    if (!isPromptFile(uri)) return;
    const item = controller.items.get(uri.toString());
    if (item && item.children.size === 0) void resolve(item);
  };
  host.own(workspace.onDidOpenTextDocument(({ uri }) => openRows(uri)));
  host.own(host.activePrompt.onDidChange(uri => uri && openRows(uri)));

  return {
    resolve,
    async ensure(uri) {
      await host.library.load();
      await list();
      const item = controller.items.get(uri.toString());
      if (item) await resolve(item);
      return item;
    },
  };
}
