import {
  type Disposable,
  type Event,
  EventEmitter,
  type LogOutputChannel,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import type { PromptEntry } from '../../core/library/head.ts';
import { disposables } from './dispose.ts';

/** A prompt of the workspace: what its head says, and where it is. */
export interface LibraryEntry {
  readonly uri: Uri;
  readonly root: string;
  readonly entry: PromptEntry;
}

/** The prompts of all workspace folders, kept up to date as files change on disk. */
export interface Library extends Disposable {
  /** What is known so far; empty before the first use of `load`. */
  readonly entries: readonly LibraryEntry[];
  /** True when every folder has been read once. */
  readonly loaded: boolean;
  /** Fires when entries came, changed or went. */
  readonly onDidChange: Event<void>;
  /** Fires with a prompt, a sidecar or a lint baseline that was written, created or deleted on disk. */
  readonly onDidChangeFile: Event<Uri>;
  /** Reads the library if that has not begun; resolves when it is read. */
  load(): Promise<void>;
  /** Reads it again. */
  refresh(): Promise<void>;
}

const watched =
  '**/{*.prompt,*.prompty,*.prompt.yml,*.prompt.yaml,*.prompt.md,*.promptward.yml,lint-baseline.json}';
const settleMs = 200;

export function watchLibrary(log: LogOutputChannel): Library {
  const store = disposables();
  const changed = store.add(new EventEmitter<void>());
  const fileChanged = store.add(new EventEmitter<Uri>());
  let entries: readonly LibraryEntry[] = [];
  let loading: Promise<void> | undefined;
  let loaded = false;
  let abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  async function read(): Promise<void> {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    const { indexLibrary } = await import('../../node/libraryIndex.ts');
    const found: LibraryEntry[] = [];
    for (const folder of workspace.workspaceFolders ?? []) {
      if (folder.uri.scheme !== 'file') continue;
      const root = folder.uri.fsPath;
      const add = (batch: readonly PromptEntry[]) => {
        for (const entry of batch) found.push({ uri: Uri.joinPath(folder.uri, entry.path), root, entry });
      };
      try {
        await indexLibrary(root, { signal, onEntries: add });
      } catch (error) {
        log.error(`${root}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (signal.aborted) return;
    entries = found;
    loaded = true;
    changed.fire();
  }

  const refresh = () => {
    loading = read();
    return loading;
  };
  const schedule = (uri: Uri) => {
    fileChanged.fire(uri);
    if (!loading) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), settleMs);
  };
  const watch = (pattern: RelativePattern) => {
    const watcher = store.add(workspace.createFileSystemWatcher(pattern));
    store.add(watcher.onDidCreate(schedule));
    store.add(watcher.onDidChange(schedule));
    store.add(watcher.onDidDelete(schedule));
  };
  for (const folder of workspace.workspaceFolders ?? []) watch(new RelativePattern(folder, watched));
  store.add(
    workspace.onDidChangeWorkspaceFolders(({ added }) => {
      for (const folder of added) watch(new RelativePattern(folder, watched));
      if (loading) void refresh();
    }),
  );

  return {
    get entries() {
      return entries;
    },
    get loaded() {
      return loaded;
    },
    onDidChange: changed.event,
    onDidChangeFile: fileChanged.event,
    load: () => loading ?? refresh(),
    refresh,
    dispose() {
      clearTimeout(timer);
      abort.abort();
      store.dispose();
    },
  };
}
