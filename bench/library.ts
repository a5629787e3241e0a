/** Prints what the library and its history cost as multiples of the bare work on the same files in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate } from 'node:timers/promises';
import { openGit } from '../src/node/git.ts';
import { indexLibrary } from '../src/node/libraryIndex.ts';
import { generateLibrary } from './generateLibrary.ts';
import { median, ms, print, ratio, title, withWorst } from './table.ts';

const prompts = 10_000;
const commits = 5_000;
const rounds = 5;

const root = mkdtempSync(join(tmpdir(), 'promptward-bench-'));
try {
  const paths = generateLibrary(root, { prompts, commits });
  await benchIndex(paths);
  await benchHistory(paths[0] ?? '');
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function benchIndex(paths: readonly string[]): Promise<void> {
  title(`The library: ${prompts} prompts of 2 KB, medians of ${rounds} rounds`);
  const bare: number[] = [];
  const cold: number[] = [];
  const warm: number[] = [];
  const blocks: number[] = [];
  const control: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const time = 1_700_000_000 + round;
    for (const path of paths) utimesSync(join(root, path), time, time);
    bare.push(await timed(() => paths.reduce((sum, path) => sum + readFileSync(join(root, path)).length, 0)));
    blocks.push(
      await longestBlock(async () => cold.push(await timed(async () => expect(await indexLibrary(root))))),
    );
    control.push(await longestBlock(() => spin(cold.at(-1) ?? 0)));
    warm.push(await timed(async () => expect(await indexLibrary(root))));
  }
  print(`bare read loop over ${prompts} prompts`, ms(median(bare)));
  print('list and index them all', ratio(cold, bare));
  print('index again, nothing changed', ratio(warm, bare));
  print('longest block of the event loop meanwhile', withWorst(blocks));
  print('the same for empty turns of 5 ms', withWorst(control));
}

async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6;
}

/** Keeps the processor busy in turns of 5 ms: how long a block is on this machine when no turn does any work. */
async function spin(duration: number): Promise<void> {
  const end = performance.now() + duration;
  while (performance.now() < end) {
    const turn = performance.now() + 5;
    while (performance.now() < turn);
    await setImmediate();
  }
}

async function benchHistory(hot: string): Promise<void> {
  title(`Versions: the same library with ${commits} commits, medians of ${rounds} rounds`);
  const bare: number[] = [];
  const build: number[] = [];
  const query: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await timed(() => spawnSync('git', ['log', '--raw', '-M'], { cwd: root, stdio: 'ignore' })));
    const opened = await openGit(root);
    if (!opened.ok) throw new Error(opened.message);
    build.push(await timed(() => opened.git.versions(hot)));
    query.push(await timed(() => opened.git.versions(hot)));
    opened.git.dispose();
  }
  print(`bare git log --raw of ${commits} commits`, ms(median(bare)));
  print('history index of every prompt', ratio(build, bare));
  print('history of one prompt from the index', ratio(query, bare));
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function expect(entries: readonly unknown[]): void {
  if (entries.length !== prompts) throw new Error(`${entries.length} entries instead of ${prompts}`);
}
