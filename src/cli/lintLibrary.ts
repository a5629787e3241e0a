import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { openFiles } from '../node/files.ts';
import type { LintOutcome, LintTarget } from '../node/lintFile.ts';
import type { Linted, LintJob } from '../node/lintJob.ts';
import { openLintPool } from '../node/lintPool.ts';
import type { Context } from './command.ts';
import { safeFixes } from './safeFixes.ts';

/** A thread must have so much to do before it saves more time than its start takes. */
const filesPerThread = 500;
const mostThreads = 8;
const batch = 16;
const quietMs = 1000;

/**
 * What linting the targets gave, in their order, in lists as they come. Many are linted in threads, with --fix in this one, which
 * loads the rules only then. Throws SettingsProblem.
 */
export async function* lintLibrary(
  context: Context,
  targets: readonly LintTarget[],
  job: LintJob,
): AsyncGenerator<readonly Linted[]> {
  const { args, out, signal } = context;
  signal.throwIfAborted();
  const threads = Math.min(availableParallelism(), mostThreads, Math.floor(targets.length / filesPerThread));
  const inThreads = threads > 1 && !args.flag('fix');
  const begun = performance.now();
  let done = 0;
  for await (const linted of inThreads
    ? pooled(context, targets, job, threads)
    : here(context, targets, job)) {
    done += linted.length;
    if (performance.now() - begun > quietMs) out.progress(`Linted ${done} of ${targets.length} files`);
    yield linted;
  }
}

async function* pooled(
  { signal }: Context,
  targets: readonly LintTarget[],
  job: LintJob,
  threads: number,
): AsyncGenerator<readonly Linted[]> {
  hurry();
  const pool = openLintPool(job, threads);
  signal.addEventListener('abort', pool.dispose);
  try {
    yield* pool.lint(targets);
  } finally {
    pool.dispose();
  }
}

/**
 * Keeps V8 from its last and slowest compiler, whose work a run of seconds does not win back: it took a quarter of the processor's
 * time. Only where the compiler before it, Maglev, is on: from Node 24 on.
 */
function hurry(): void {
  if (Number.parseInt(process.versions.v8, 10) >= 13) setFlagsFromString('--no-turbofan');
}

/** Gives the event loop back between lists, so that Ctrl-C is noticed. */
async function* here(
  context: Context,
  targets: readonly LintTarget[],
  job: LintJob,
): AsyncGenerator<readonly Linted[]> {
  const { args, signal } = context;
  const { beginRun, located, openLintJob } = await import('../node/lintJob.ts');
  const lint = beginRun(job.root, await openLintJob(job));
  for (let next = 0; next < targets.length; next += batch) {
    const linted: Linted[] = [];
    for (const target of targets.slice(next, next + batch)) {
      const outcome = lint(target);
      const isChanged = args.flag('fix') && (await fix(context, outcome));
      linted.push(located(isChanged ? lint(target) : outcome));
    }
    yield linted;
    await setImmediate();
    signal.throwIfAborted();
  }
}

/** Writes what the safe fixes make of the files; true when one changed. */
async function fix({ root, out }: Context, { files }: LintOutcome): Promise<boolean> {
  let changed = false;
  for (const file of files) {
    const { text, fixed } = safeFixes(file);
    if (fixed === 0) continue;
    await openFiles(root).write(file.path, new TextEncoder().encode(text));
    out.note(`${file.path}: ${fixed} fixed`);
    changed = true;
  }
  return changed;
}
