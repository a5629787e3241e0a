import {
  type CancellationToken,
  Location,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  type TestRunRequest,
  workspace,
} from 'vscode';
import type { TestResult } from '../../core/evals/outcome.ts';
import type { TestMode } from '../../node/models/openModels.ts';
import type { Host } from '../host/host.ts';
import { placeOf } from '../host/promptFile.ts';
import type { TestItems } from './items.ts';
import { resultLines, terminalText } from './terminal.ts';

const runNames: Readonly<Record<TestMode, string>> = {
  live: 'On the model',
  replay: 'Replay',
  offline: 'Offline echo',
};

/** Runs the requested tests, prompt after prompt, and reports each result as it comes. */
export async function runTests(
  host: Host,
  controller: TestController,
  items: TestItems,
  request: TestRunRequest,
  token: CancellationToken,
  mode: TestMode,
): Promise<void> {
  const run = controller.createTestRun(request, runNames[mode]);
  const abort = new AbortController();
  const stop = token.onCancellationRequested(() => abort.abort());
  try {
    for (const [prompt, rows] of await chosen(controller, items, request)) {
      if (token.isCancellationRequested) break;
      await runPrompt(host, run, prompt, rows, mode, abort.signal);
    }
  } finally {
    stop.dispose();
    run.end();
    host.labelsChanged();
  }
}

/** The rows to run of each prompt, excluded ones left out. */
async function chosen(
  controller: TestController,
  items: TestItems,
  request: TestRunRequest,
): Promise<ReadonlyMap<TestItem, readonly TestItem[]>> {
  if (!request.include) await controller.resolveHandler?.(undefined);
  const include = request.include ?? [...controller.items].map(([, item]) => item);
  const excluded = new Set(request.exclude ?? []);
  const rows = new Map<TestItem, TestItem[]>();
  for (const item of include) {
    if (excluded.has(item)) continue;
    const prompt = item.parent ?? item;
    if (!item.parent) await items.resolve(item);
    const children = item.parent ? [item] : [...item.children].map(([, child]) => child);
    rows.set(prompt, [...(rows.get(prompt) ?? []), ...children.filter(child => !excluded.has(child))]);
  }
  return rows;
}

async function runPrompt(
  host: Host,
  run: TestRun,
  prompt: TestItem,
  rows: readonly TestItem[],
  mode: TestMode,
  signal: AbortSignal,
): Promise<void> {
  const place = prompt.uri && placeOf(prompt.uri);
  if (!place) return;
  const byName = new Map(rows.map(row => [row.label, row]));
  for (const row of rows) run.enqueued(row);
  const settings = workspace.getConfiguration('promptward.test');
  const [{ runPromptTests }, { openModels }, { openFiles }, { openLinter }] = await Promise.all([
    import('../../node/promptTests.ts'),
    import('../../node/models/openModels.ts'),
    import('../../node/files.ts'),
    import('../../node/lintLinter.ts'),
  ]);
  const opened = await openLinter(openFiles(place.root));
  if (!opened.ok) throw new Error(opened.reason);
  const { guard } = opened.linter;
  for (const row of rows) run.started(row);
  run.appendOutput(terminalText(`${place.path}\n`));
  const models = openModels({ root: place.root, mode, guard });
  const outcome = await runPromptTests({
    root: place.root,
    path: place.path,
    mode,
    models,
    guard,
    model: settings.get<string>('model') || undefined,
    concurrency: settings.get('concurrency', 4),
    rows: rows.map(row => row.label),
    signal,
    runs: await host.runs.open(place.root),
    repository: await host.repositories.open(place.root),
    onResult(result) {
      const row = byName.get(result.test);
      if (row) report(run, row, result);
      run.appendOutput(terminalText(`${resultLines(result).join('\n')}\n`), undefined, row);
    },
  });
  models.dispose();
  if (outcome.ok) return;
  for (const row of rows) run.errored(row, new TestMessage(outcome.reason));
  run.appendOutput(terminalText(`  ! ${outcome.reason}\n`));
}

function report(run: TestRun, item: TestItem, result: TestResult): void {
  const { outcome, latencyMs, reason } = result;
  if (outcome === 'passed') run.passed(item, latencyMs);
  else if (outcome === 'skipped') run.skipped(item);
  else if (outcome === 'failed') run.failed(item, messagesOf(item, result), latencyMs);
  else run.errored(item, new TestMessage(reason ?? outcome), latencyMs);
}

function messagesOf(item: TestItem, result: TestResult): TestMessage[] {
  const reply = result.output === undefined ? '' : `\n\nReply:\n${result.output}`;
  return result.assertions
    .filter(assertion => !assertion.pass)
    .map(assertion => {
      const message = new TestMessage(`${assertion.name}: ${assertion.reason ?? 'did not pass'}${reply}`);
      if (item.uri && item.range) message.location = new Location(item.uri, item.range);
      return message;
    });
}
