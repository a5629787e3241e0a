import { openRunStore, type RunStore } from '../node/runStore.ts';
import { dataFolder } from '../node/userFolders.ts';
import { badSurroundings } from './cliProblem.ts';
import type { Output } from './output.ts';
import { plainLine } from './plain.ts';

/** Runs `use` with this machine's store of test runs and closes it. Throws CliProblem (exit 3) where it cannot be opened. */
export async function withRuns<T>(root: string, use: (runs: RunStore) => Promise<T>): Promise<T> {
  const opened = openRunStore(dataFolder(), root);
  if (!opened.ok) throw badSurroundings(opened.reason);
  try {
    return await use(opened.store);
  } finally {
    opened.store.close();
  }
}

/** The same for a command that can do without: where it cannot be opened, a remark says so. */
export async function withRunsIfAny<T>(
  root: string,
  out: Output,
  use: (runs: RunStore | undefined) => Promise<T>,
): Promise<T> {
  const opened = openRunStore(dataFolder(), root);
  if (!opened.ok) out.note(`Without test results: ${plainLine(opened.reason)}`);
  try {
    return await use(opened.ok ? opened.store : undefined);
  } finally {
    if (opened.ok) opened.store.close();
  }
}
