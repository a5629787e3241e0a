import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TestResult } from '../core/evals/outcome.ts';
import type { StoredResult } from '../core/evals/storedResult.ts';
import { appendRun } from './runStore/append.ts';
import { latestResults, newestRun, type RunSummary } from './runStore/queries.ts';
import { createSchema, findSchema, schemaVersion } from './runStore/schema.ts';

/** How long a writer waits for another one, in milliseconds. */
const busyTimeout = 10_000;

/** The results of test runs of one library, on this machine. Rows are only ever added. No text of a model is kept. */
export interface RunStore {
  /** Adds the results of one run, all or none. `started` is in milliseconds since 1970. */
  append(results: readonly TestResult[], suite: string, started: number): Done;
  /** The newest result of each (model, test, repeat) for these bytes and this suite. Throws RunStoreProblem. */
  latest(sha256: string, suite: string): readonly StoredResult[];
  /** What the newest run on these bytes came to; undefined where there was none. Throws RunStoreProblem. */
  summaryOf(sha256: string): RunSummary | undefined;
  close(): void;
}

export type Done = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** The file of the store cannot be read. The message is one line that names it. */
export class RunStoreProblem extends Error {
  override name = 'RunStoreProblem';
}

/**
 * Opens the store of the library at `root` below `folder` (the user's data folder) and makes it where there is none. A file
 * that is damaged, is something else, or comes from a newer version is a reason, and is left as it is.
 */
export function openRunStore(
  folder: string,
  root: string,
): { readonly ok: true; readonly store: RunStore } | { readonly ok: false; readonly reason: string } {
  let file = folder;
  try {
    const library = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
    const home = join(folder, 'libraries', library);
    file = join(home, 'runs.db');
    mkdirSync(home, { recursive: true, mode: 0o700 });
    const database = openDatabase(file);
    return { ok: true, store: storeOn(database, file) };
  } catch (error) {
    return { ok: false, reason: explain(file, error) };
  }
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeout}; PRAGMA synchronous = NORMAL`);
    if (findSchema(database) === 'nothing') createSchema(database);
    const found = findSchema(database);
    if (found === schemaVersion) return database;
    const newer = typeof found === 'number' && found > schemaVersion;
    throw new Error(
      newer ? 'written by a newer version of Promptward: update this one' : 'not a store of test runs',
    );
  } catch (error) {
    database.close();
    throw error;
  }
}

function storeOn(database: DatabaseSync, file: string): RunStore {
  const read = <T>(query: () => T): T => {
    try {
      return query();
    } catch (error) {
      throw new RunStoreProblem(explain(file, error));
    }
  };
  return {
    append(results, suite, started) {
      try {
        appendRun(database, results, suite, started);
        return { ok: true };
      } catch (error) {
        return { ok: false, reason: explain(file, error) };
      }
    },
    latest: (sha256, suite) => read(() => latestResults(database, sha256, suite)),
    summaryOf: sha256 => read(() => newestRun(database, sha256)),
    close: () => database.close(),
  };
}

function explain(file: string, error: unknown): string {
  const { message, errcode } = error as Error & { readonly errcode?: number };
  const damaged = errcode === sqliteCorrupt || errcode === sqliteNotADatabase;
  const advice = damaged ? `${message}: move the file away to start a new one` : message;
  return `the store of test runs ${file} cannot be used: ${advice}`;
}

/** Result codes of SQLite (sqlite.org/rescode.html). */
const sqliteCorrupt = 11;
const sqliteNotADatabase = 26;
