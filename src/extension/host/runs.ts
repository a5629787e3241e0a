import type { Disposable, LogOutputChannel } from 'vscode';
import type { RunStore } from '../../node/runStore.ts';

/** The run stores of the workspace's libraries, opened when first needed. */
export interface Runs extends Disposable {
  /** The store, or undefined where it cannot be opened; why not stands in the log. */
  open(root: string): Promise<RunStore | undefined>;
}

export function runs(log: LogOutputChannel): Runs {
  const opened = new Map<string, Promise<RunStore | undefined>>();
  const openStore = async (root: string) => {
    const [{ openRunStore }, { dataFolder }] = await Promise.all([
      import('../../node/runStore.ts'),
      import('../../node/userFolders.ts'),
    ]);
    const result = openRunStore(dataFolder(), root);
    if (result.ok) return result.store;
    log.warn(result.reason);
    return undefined;
  };
  return {
    open(root) {
      const present = opened.get(root);
      if (present) return present;
      const opening = openStore(root);
      opened.set(root, opening);
      return opening;
    },
    dispose() {
      for (const opening of opened.values()) void opening.then(store => store?.close());
    },
  };
}
