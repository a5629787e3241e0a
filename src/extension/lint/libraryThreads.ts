import type { Disposable } from 'vscode';
import type { LintTarget } from '../../node/lintFile.ts';
import type { Linted, LintJob } from '../../node/lintJob.ts';
import type { LintPool } from '../../node/lintPool.ts';

/** The threads that lint what is on disk: a pool for each library, which ends when it has rested for a while. */
export interface LibraryThreads extends Disposable {
  /** As LintPool. */
  lint(root: string, targets: readonly LintTarget[]): AsyncGenerator<readonly Linted[]>;
  /** Ends all threads, because what they lint with has changed; what is under way throws. */
  forget(): void;
}

const restMs = 30_000;
const mostThreads = 4;

/** `jobOf` says what a library is linted with. */
export function libraryThreads(jobOf: (root: string) => Promise<LintJob>): LibraryThreads {
  const pools = new Map<string, Promise<LintPool>>();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;

  const open = async (root: string): Promise<LintPool> => {
    const [{ openLintPool }, { availableParallelism }, job] = await Promise.all([
      import('../../node/lintPool.ts'),
      import('node:os'),
      jobOf(root),
    ]);
    // One core stays with the editor.
    return openLintPool(job, Math.max(1, Math.min(mostThreads, availableParallelism() - 1)));
  };
  const close = (root: string) => {
    pools.get(root)?.then(
      pool => pool.dispose(),
      () => undefined,
    );
    pools.delete(root);
  };
  const forget = () => {
    clearTimeout(timer);
    [...pools.keys()].forEach(close);
  };
  return {
    async *lint(root, targets) {
      clearTimeout(timer);
      running++;
      try {
        const pool = pools.get(root) ?? open(root);
        pools.set(root, pool);
        yield* (await pool).lint(targets);
      } catch (error) {
        close(root);
        throw error;
      } finally {
        running--;
        if (running === 0) timer = setTimeout(forget, restMs);
      }
    },
    forget,
    dispose: forget,
  };
}
