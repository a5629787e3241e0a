import type { Disposable } from 'vscode';

/** Collects what a feature must give back. A late addition is disposed at once. */
export function disposables(): Disposable & { add<T extends Disposable>(item: T): T } {
  let items: Disposable[] | undefined = [];
  return {
    add(item) {
      if (items) items.push(item);
      else item.dispose();
      return item;
    },
    dispose() {
      const all = items ?? [];
      items = undefined;
      for (const item of all.reverse()) item.dispose();
    },
  };
}
