import { type Disposable, type Event, EventEmitter, type Uri } from 'vscode';

/** How many findings a prompt has. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** The last known counts of each prompt; written by the lint feature, shown wherever a prompt is listed. */
export interface FindingIndex extends Disposable {
  readonly onDidChange: Event<readonly Uri[]>;
  get(uri: Uri): FindingCounts | undefined;
  set(uri: Uri, counts: FindingCounts | undefined): void;
  /** How many prompts have an error. */
  promptsWithErrors(): number;
}

const gatherMs = 100;

export function findingIndex(): FindingIndex {
  const counts = new Map<string, FindingCounts>();
  const emitter = new EventEmitter<readonly Uri[]>();
  let pending: Uri[] = [];
  let timer: NodeJS.Timeout | undefined;
  const announce = (uri: Uri) => {
    pending.push(uri);
    timer ??= setTimeout(() => {
      const uris = pending;
      pending = [];
      timer = undefined;
      emitter.fire(uris);
    }, gatherMs);
  };
  return {
    onDidChange: emitter.event,
    get: uri => counts.get(uri.toString()),
    set(uri, next) {
      const key = uri.toString();
      const last = counts.get(key);
      if (last?.errors === next?.errors && last?.warnings === next?.warnings) return;
      if (next) counts.set(key, next);
      else counts.delete(key);
      announce(uri);
    },
    promptsWithErrors: () => [...counts.values()].filter(c => c.errors > 0).length,
    dispose() {
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
