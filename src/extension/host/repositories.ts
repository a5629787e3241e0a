import type { Disposable } from 'vscode';
import type { Git, OpenedGit } from '../../node/git.ts';

/** The Git repositories of the workspace's libraries, opened when first needed. */
export interface Repositories extends Disposable {
  open(root: string): Promise<OpenedGit>;
  /** Forgets what is known of one that could not be opened, so that the next call tries again. */
  retry(root: string): void;
}

export function repositories(): Repositories {
  const opened = new Map<string, Promise<OpenedGit>>();
  const forEachGit = async (use: (git: Git) => void) => {
    for (const opening of opened.values()) {
      const result = await opening.catch(() => undefined);
      if (result?.ok) use(result.git);
    }
  };
  return {
    open(root) {
      const present = opened.get(root);
      if (present) return present;
      const opening = import('../../node/git.ts').then(({ openGit }) => openGit(root));
      opened.set(root, opening);
      return opening;
    },
    retry(root) {
      opened.delete(root);
    },
    dispose() {
      void forEachGit(git => git.dispose());
    },
  };
}
