import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import type { TestResult } from '../../src/core/evals/outcome.ts';
import { openRunStore, type RunStore, RunStoreProblem } from '../../src/node/runStore.ts';
import { result } from '../core/evals/fixtures.ts';

const sha256 = 'ab'.repeat(32);
const suite = 'cd'.repeat(32);
const moduleUrl = new URL('../../src/node/runStore.ts', import.meta.url).href;

describe('the run store', () => {
  let base: string;
  let folder: string;
  let root: string;
  let stores: RunStore[];

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'promptward-runs-'));
    folder = join(base, 'data');
    root = join(base, 'library');
    mkdirSync(root);
    stores = [];
  });

  afterEach(() => {
    for (const store of stores) store.close();
    rmSync(base, { recursive: true });
  });

  function open(at = root): RunStore {
    const opened = openRunStore(folder, at);
    assert.ok(opened.ok, opened.ok ? '' : opened.reason);
    stores.push(opened.store);
    return opened.store;
  }

  function file(): string {
    const [library = ''] = readdirSync(join(folder, 'libraries'));
    return join(folder, 'libraries', library, 'runs.db');
  }

  const add = (store: RunStore, results: readonly TestResult[], started = 1, of = suite) =>
    assert.deepEqual(store.append(results, of, started), { ok: true });

  /** Runs a script in a second process; it has the open `store` and a `result`. Its lines are read one by one. */
  function inChild(script: string): { child: ChildProcess; lines: AsyncIterableIterator<string> } {
    const prelude = `
      const { openRunStore } = await import(${JSON.stringify(moduleUrl)});
      const opened = openRunStore(${JSON.stringify(folder)}, ${JSON.stringify(root)});
      if (!opened.ok) throw new Error(opened.reason);
      const { store } = opened;
      const result = ${JSON.stringify(result())};
      const suite = ${JSON.stringify(suite)};`;
    const args = ['--no-warnings', '--input-type=module', '-e', `${prelude}\n${script}`];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
  }

  it('gives back what was put in, for another opening of the same library', () => {
    add(open(), [result({ costUsd: 0.25, source: 'replay' })], 1234);
    symlinkSync(root, join(base, 'link'));
    assert.deepEqual(open(join(base, 'link')).latest(sha256, suite), [
      {
        prompt: 'greet.prompt.yml',
        sha256,
        suite,
        model: 'openai/gpt-4o-mini',
        source: 'replay',
        test: 'row 1',
        repeat: 1,
        outcome: 'passed',
        latencyMs: 320,
        tokens: { input: 12, output: 30 },
        costUsd: 0.25,
        started: 1234,
      },
    ]);
  });

  it('keeps the libraries apart', () => {
    add(open(), [result()]);
    mkdirSync(join(base, 'other'));
    assert.deepEqual(open(join(base, 'other')).latest(sha256, suite), []);
  });

  it('knows the newest result of each model, test and repeat', () => {
    const store = open();
    add(store, [result({ outcome: 'failed' }), result({ repeat: 2 }), result({ test: 'row 2' })], 10);
    add(store, [result({ costUsd: 'unknown' }), result({ model: 'a/b', outcome: 'errored' })], 20);
    add(store, [result({ outcome: 'skipped' })], 30, 'another suite');
    add(store, [result({ outcome: 'skipped', sha256: 'other bytes' })], 30);
    const latest = store.latest(sha256, suite).map(r => [r.model, r.test, r.repeat, r.outcome, r.started]);
    const own = 'openai/gpt-4o-mini';
    assert.deepEqual(latest, [
      [own, 'row 1', 2, 'passed', 10],
      [own, 'row 2', 1, 'passed', 10],
      [own, 'row 1', 1, 'passed', 20],
      ['a/b', 'row 1', 1, 'errored', 20],
    ]);
  });

  it('sums up the newest run', () => {
    const store = open();
    assert.equal(store.summaryOf(sha256), undefined);
    add(store, [result({ outcome: 'failed' })], 10);
    add(
      store,
      [result(), result({ test: 'b', outcome: 'errored', source: 'offline' }), result({ test: 'c' })],
      20,
    );
    assert.deepEqual(store.summaryOf(sha256), {
      model: 'openai/gpt-4o-mini',
      source: 'offline',
      suite,
      started: 20,
      passed: 2,
      failed: 0,
      errored: 1,
      skipped: 0,
      overBudget: 0,
    });
  });

  it('writes no word of a model to the disk', () => {
    const canary = ['model', 'canary', '7391'].join('-');
    const assertions = [{ type: 'contains', name: 'e', pass: false, reason: canary }];
    const store = open();
    add(store, [result({ output: canary, reason: canary, assertions })]);
    store.close();
    stores = [];
    for (const name of readdirSync(join(file(), '..'))) {
      assert.ok(!readFileSync(join(file(), '..', name)).includes(canary), name);
    }
  });

  it('can be read by this user alone', function () {
    if (process.platform === 'win32') this.skip();
    open();
    assert.equal(statSync(join(file(), '..')).mode & 0o077, 0);
  });

  it('adds a run whole or not at all', () => {
    const store = open();
    const broken = { ...result(), latencyMs: undefined as unknown as number };
    const done = store.append([result(), broken], suite, 1);
    assert.ok(!done.ok && done.reason.includes('runs.db'));
    assert.deepEqual(store.latest(sha256, suite), []);
    add(store, [result()]);
  });

  for (const [what, spoil] of [
    [
      'that is no database',
      () => writeFileSync(file(), 'these are not the bytes of a database at all'.repeat(20)),
    ],
    ['whose pages are damaged', () => writeFileSync(file(), readFileSync(file()).fill(7, 100))],
    ['of another program', () => replaceBy('CREATE TABLE notes (text TEXT)')],
    [
      'of a newer version',
      () => replaceBy('CREATE TABLE schema (version INTEGER); INSERT INTO schema VALUES (99)'),
    ],
  ] as const) {
    it(`names a file ${what} and leaves it alone`, () => {
      open().close();
      stores = [];
      spoil();
      const before = readFileSync(file());
      const opened = openRunStore(folder, root);
      assert.ok(!opened.ok);
      assert.ok(opened.reason.includes(file()) && !opened.reason.includes('\n'), opened.reason);
      if (what.includes('newer')) assert.match(opened.reason, /newer version of Promptward: update/);
      assert.deepEqual(readFileSync(file()), before);
    });
  }

  function replaceBy(sql: string): void {
    rmSync(file());
    const database = new DatabaseSync(file());
    database.exec(sql);
    database.close();
  }

  it('is a reason where there is no such library or no place for the data', () => {
    const nowhere = openRunStore(folder, join(base, 'nowhere'));
    assert.ok(!nowhere.ok && nowhere.reason.includes('nowhere'));
    writeFileSync(folder, 'a file where the folder should be');
    assert.equal(openRunStore(folder, root).ok, false);
  });

  it('throws one clear line when the file breaks under it', () => {
    const store = open();
    const database = new DatabaseSync(file());
    database.exec('DROP TABLE results');
    database.close();
    assert.throws(() => store.latest(sha256, suite), RunStoreProblem);
    assert.throws(() => store.summaryOf(sha256), /runs\.db cannot be used/);
  });

  it('takes results of several processes at once, from the first opening on', async () => {
    const script =
      "for (let i = 0; i < 25; i++) { const d = store.append([{ ...result, test: process.pid + ' ' + i }], suite, i); if (!d.ok) throw new Error(d.reason); }";
    const children = Array.from({ length: 4 }, () => inChild(script).child);
    const codes = await Promise.all(children.map(child => once(child, 'exit')));
    assert.deepEqual(
      codes.map(([code]) => code),
      [0, 0, 0, 0],
    );
    assert.equal(open().latest(sha256, suite).length, 100);
  });

  it('survives a kill in the middle of adding: whole runs, and all that were reported as added', async () => {
    const script = `
      for (let i = 0; ; i++) {
        store.append(Array.from({ length: 50 }, (_, n) => ({ ...result, test: i + ' ' + n })), suite, i);
        console.log(i);
      }`;
    const { child, lines } = inChild(script);
    let added = -1;
    for await (const line of lines) {
      added = Number(line);
      if (added === 20) child.kill('SIGKILL');
    }
    const kept = open().latest(sha256, suite).length;
    assert.equal(kept % 50, 0);
    assert.ok(kept >= (added + 1) * 50);
    add(open(), [result()]);
  });
});
