import { parentPort, workerData } from 'node:worker_threads';
import { beginRun, type LintJob, located, openLintJob } from './lintJob.ts';
import type { LintRequest } from './lintPool.ts';
import { SettingsProblem } from './settingsProblem.ts';

// What a thread of the lint pool runs. It answers each list of targets by what they gave, or by why the settings cannot be used;
// as JSON, which crosses threads faster than objects do.
const job: LintJob = workerData;
const opening = openLintJob(job).catch(error => {
  if (error instanceof SettingsProblem) return error.message;
  throw error;
});
let latest: { readonly run: number; readonly lint: ReturnType<typeof beginRun> } | undefined;

parentPort?.on('message', async ({ run, targets }: LintRequest) => {
  const about = await opening;
  if (typeof about === 'string') {
    parentPort?.postMessage(JSON.stringify(about));
    return;
  }
  if (latest === undefined || run > latest.run) latest = { run, lint: beginRun(job.root, about) };
  const { lint } = latest;
  parentPort?.postMessage(JSON.stringify(targets.map(target => located(lint(target)))));
});
