import { createHash } from 'node:crypto';
import type { Version } from '../core/history/version.ts';
import { labelsOf } from '../core/trust/state.ts';
import { openFiles } from './files.ts';
import type { Git } from './git.ts';
import { readLedger } from './ledgerStore.ts';
import type { RunSummary } from './runStore/queries.ts';
import type { RunStore } from './runStore.ts';

/** One version of a prompt with what is known about its bytes. */
export interface VersionRow {
  readonly version: Version;
  /** Hex SHA-256 of the bytes; empty where this clone has them not. */
  readonly sha256: string;
  /** The environments that these bytes are promoted to. */
  readonly labels: readonly string[];
  /** What the newest test run on these bytes came to. */
  readonly results?: RunSummary;
}

/** The versions of a prompt, newest first. Labels come from the ledger, results from the runs of this machine. */
export async function versionRows(
  root: string,
  path: string,
  git: Git,
  runs: RunStore | undefined,
): Promise<readonly VersionRow[]> {
  const versions = await git.versions(path);
  const labels = labelsOf(await readLedger(openFiles(root)), path);
  return Promise.all(
    versions.map(async version => {
      const bytes = await git.blob(version.blob);
      if (!bytes) return { version, sha256: '', labels: [] };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const results = runs?.summaryOf(sha256);
      return { version, sha256, labels: labels.get(sha256) ?? [], ...(results ? { results } : {}) };
    }),
  );
}
