import { formatOf } from '../prompt/formatOf.ts';
import type { LogChange, LogEntry } from './logEntry.ts';
import type { Version } from './version.ts';

/** One prompt through all its names. */
interface Line {
  /** Its newest name. */
  path: string;
  /** Oldest first. */
  readonly versions: Version[];
}

/** The versions of every prompt of a history, found by any name that a prompt ever had. */
export interface HistoryIndex {
  readonly lines: Map<string, Line>;
}

export function emptyIndex(): HistoryIndex {
  return { lines: new Map() };
}

/**
 * Adds one commit. Commits come parents first; those that the first parent reaches before those of a merged branch,
 * so that merging a branch never renumbers the versions that were there.
 * A branch that still writes to the name before a rename adds to the same prompt; a new file under that name is a new one.
 */
export function addToIndex(index: HistoryIndex, entry: LogEntry): void {
  const { commit, author, time, message } = entry;
  const prompts = entry.changes.filter(change => formatOf(change.path) !== undefined);
  const found = prompts.map(change => ({ change, line: lineOf(index, change) }));
  for (const { change, line } of found) {
    const { path, blob } = change;
    if (change.from !== undefined) line.path = path;
    index.lines.set(path, line);
    line.versions.push({ version: line.versions.length + 1, commit, path, author, time, message, blob });
  }
}

function lineOf(index: HistoryIndex, { from, path, added }: LogChange): Line {
  const known = index.lines.get(from ?? path);
  const movedAway = known !== undefined && from === undefined && known.path !== path;
  return known && !(movedAway && added) ? known : { path, versions: [] };
}

/** The versions of the prompt at `path`, newest first, renames followed. Empty for a path without history. */
export function versionsOf(index: HistoryIndex, path: string): readonly Version[] {
  return index.lines.get(path)?.versions.toReversed() ?? [];
}
