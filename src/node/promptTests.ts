import { offlineModel } from '../core/evals/offline.ts';
import type { TestResult } from '../core/evals/outcome.ts';
import type { PlannedTest } from '../core/evals/plan.ts';
import { runSuite } from '../core/evals/run.ts';
import { suiteDigest, suiteOf } from '../core/evals/suite.ts';
import type { Guard } from '../core/lint/guard.ts';
import type { Models } from '../core/ports.ts';
import { malformations } from '../core/prompt/malformations.ts';
import type { OpenedGit } from './git.ts';
import { loadPrompt } from './library.ts';
import type { TestMode } from './models/openModels.ts';
import type { RunStore } from './runStore.ts';
import { storedPrompt } from './storedPrompt.ts';
import { versionNumberOf } from './versionNumber.ts';

export interface PromptTestOptions {
  readonly root: string;
  /** The prompt's path below the root. */
  readonly path: string;
  readonly mode: TestMode;
  /** The models of the mode; see openModels. */
  readonly models: Models;
  /** What passes into results, names and reports; that of the library. */
  readonly guard: Guard;
  /** Runs on this model instead of the one that the prompt names. Ignored offline. */
  readonly model?: string | undefined;
  /** Names of the rows to run; all where left out. */
  readonly rows?: readonly string[] | undefined;
  readonly repeat?: number;
  readonly concurrency: number;
  readonly signal: AbortSignal;
  /** Where results are kept; they are not where it is left out. */
  readonly runs?: RunStore | undefined;
  readonly repository?: OpenedGit | undefined;
  readonly onText?: ((delta: string, test: PlannedTest) => void) | undefined;
  readonly onResult?: ((result: TestResult) => void) | undefined;
}

export type PromptTestOutcome =
  | { readonly ok: true; readonly results: readonly TestResult[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Runs the tests of one prompt as its file is now (as Git would store it, where there is a repository) and keeps the
 * results. A prompt that cannot be read or is malformed is one reason; a failing model is a result like any other.
 */
export async function runPromptTests(options: PromptTestOptions): Promise<PromptTestOutcome> {
  const { root, path, mode, guard, runs, repository } = options;
  const loaded = await loadPrompt(root, path);
  if (!loaded.ok) return loaded;
  const [malformed] = malformations(loaded.prompt);
  if (malformed !== undefined) return { ok: false, reason: malformed };
  const { parsed, sha256, bytes } = repository?.ok
    ? await storedPrompt(repository.git, loaded.prompt)
    : loaded.prompt;
  const { prompt } = parsed;
  const started = Date.now();
  const results = await runSuite({
    prompt,
    sha256,
    version: await versionNumberOf(repository, path, bytes),
    models: options.models,
    guard,
    source: mode,
    model: mode === 'offline' ? offlineModel : options.model,
    judgeModel: mode === 'offline' ? offlineModel : undefined,
    rows: options.rows,
    repeat: options.repeat ?? 1,
    concurrency: options.concurrency,
    signal: options.signal,
    onText: options.onText,
    onResult: options.onResult,
  });
  const kept = runs?.append(results, suiteDigest(suiteOf(prompt, guard)), started);
  return kept && !kept.ok ? kept : { ok: true, results };
}
