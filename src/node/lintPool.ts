import { Worker } from 'node:worker_threads';
import type { LintTarget } from './lintFile.ts';
import type { Linted, LintJob } from './lintJob.ts';
import { SettingsProblem } from './settingsProblem.ts';

/** What a thread is asked. A later run has a higher number, and sees the library as it is when it begins. */
export interface LintRequest {
  readonly run: number;
  readonly targets: readonly LintTarget[];
}

/** Threads that lint files of one library. They live until they are disposed of. */
export interface LintPool {
  /** What the targets gave, in their order, in lists as they come. Throws SettingsProblem, and what goes wrong in a thread. */
  lint(targets: readonly LintTarget[]): AsyncGenerator<readonly Linted[]>;
  /** Ends the threads at once; what is under way throws. */
  dispose(): void;
}

/** How many files a thread is given at a time, and how many such lists it has ahead of it. */
const batch = 32;
const ahead = 3;

export function openLintPool(job: LintJob, size: number): LintPool {
  const threads = Array.from({ length: size }, () => openThread(job));
  let runs = 0;
  const start = (request: LintRequest): Promise<readonly Linted[]> => {
    const free = threads.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least));
    return free.lint(request);
  };
  return {
    async *lint(targets) {
      const run = ++runs;
      const started: Promise<readonly Linted[]>[] = [];
      for (let next = 0; next < targets.length || started.length > 0; ) {
        for (; next < targets.length && started.length < size * ahead; next += batch) {
          const result = start({ run, targets: targets.slice(next, next + batch) });
          // One that nobody waits for any more must not end the process.
          result.catch(() => undefined);
          started.push(result);
        }
        yield await started.shift()!;
      }
    },
    dispose() {
      for (const thread of threads) thread.dispose();
    },
  };
}

interface Thread {
  /** The lists that it has not answered yet. */
  readonly waiting: readonly unknown[];
  lint(request: LintRequest): Promise<readonly Linted[]>;
  dispose(): void;
}

function openThread(job: LintJob): Thread {
  const worker = new Worker(entry(), { workerData: job, execArgv: [] });
  const waiting: PromiseWithResolvers<readonly Linted[]>[] = [];
  let end: Error | undefined;
  const fail = (error: Error): void => {
    end ??= error;
    for (const one of waiting.splice(0)) one.reject(end);
  };
  worker.on('message', (json: string) => {
    const answer: readonly Linted[] | string = JSON.parse(json);
    if (typeof answer === 'string') fail(new SettingsProblem(answer));
    else waiting.shift()?.resolve(answer);
  });
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('a lint thread has ended')));
  return {
    waiting,
    lint(request) {
      if (end) return Promise.reject(end);
      const result = Promise.withResolvers<readonly Linted[]>();
      waiting.push(result);
      worker.postMessage(request);
      return result.promise;
    },
    dispose() {
      fail(new Error('linting was stopped'));
      void worker.terminate();
    },
  };
}

/** `lintWorker.ts` when run from source, `lint-worker.js` beside the bundle. */
function entry(): URL {
  return new URL(import.meta.url.endsWith('.ts') ? './lintWorker.ts' : './lint-worker.js', import.meta.url);
}
