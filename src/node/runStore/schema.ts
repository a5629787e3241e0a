import type { DatabaseSync } from 'node:sqlite';

/** The shape of the tables below; a file with a higher number is left alone. */
export const schemaVersion = 1;

const tables = `
  CREATE TABLE schema (version INTEGER NOT NULL) STRICT;
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    started INTEGER NOT NULL,
    suite TEXT NOT NULL
  ) STRICT;
  CREATE TABLE results (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES runs (id),
    prompt TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    model TEXT NOT NULL,
    source TEXT NOT NULL,
    test TEXT NOT NULL,
    repeat INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    latency_ms REAL NOT NULL,
    tokens_in INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL,
    cost_usd REAL
  ) STRICT;
  CREATE INDEX results_by_bytes ON results (sha256, model, test, repeat);
  INSERT INTO schema VALUES (${schemaVersion});
`;

/** Runs `work` as one transaction that holds the write lock from its start. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    try {
      database.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as it does after some errors (sqlite.org/lang_transaction.html).
    }
    throw error;
  }
}

/** What a file holds: nothing yet, a schema of this number, or something that is not ours. */
export type Found = 'nothing' | 'foreign' | number;

/** Looks at the file without changing it. */
export function findSchema(database: DatabaseSync): Found {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  if (tables.length === 0) return 'nothing';
  if (!tables.some(({ name }) => name === 'schema')) return 'foreign';
  const row = database.prepare('SELECT max(version) AS version FROM schema').get();
  return typeof row?.['version'] === 'number' ? row['version'] : 'foreign';
}

/** Makes an empty file a store in WAL mode (which the file remembers). Another process may do the same meanwhile. */
export function createSchema(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL');
  inTransaction(database, () => {
    if (findSchema(database) === 'nothing') database.exec(tables);
  });
}
