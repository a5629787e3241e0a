import type { LogChange, LogEntry } from '../core/history/logEntry.ts';
import { rawLogFormat, rawLogParser } from '../core/history/rawLog.ts';
import type { Version } from '../core/history/version.ts';
import { addToIndex, emptyIndex, type HistoryIndex, versionsOf } from '../core/history/versions.ts';
import { GitFailure, type GitProcess, gitMessage } from './gitProcess.ts';

/** The versions of all prompts of a library, from one pass over the history that is kept while the tip stays. */
export interface GitHistory {
  /** Versions of the prompt at `path` that `tip` reaches, newest first. Throws GitFailure. */
  versions(tip: string, path: string): Promise<readonly Version[]>;
}

/**
 * Order: topological, which tells all of a first parent's history before what a merge brought in (the newest last).
 * So a merge never renumbers old versions, and a history that moved on along first parents can be extended in place.
 * Merges: `-c` lists a file only where the result differs from every parent, so each real change is told once and
 * a resolved conflict, whose bytes are in no other commit, is a version too.
 */
const logArguments = [
  ...[
    'log',
    '--topo-order',
    '--reverse',
    `--format=${rawLogFormat}`,
    '--encoding=UTF-8',
    '-z',
    '--no-show-signature',
  ],
  ...['--raw', '--no-abbrev', '-M', '-l1000', '-c', '--combined-all-paths', '-O/dev/null'],
  ...['--no-ext-diff', '--no-textconv', '--no-color', '--end-of-options'],
];

/** `prefix` is the library's path in the repository, '' or ending in '/'; what lies outside it is left out. */
export function openHistory(git: GitProcess, prefix: string): GitHistory {
  let current: { readonly tip: string; readonly index: HistoryIndex } | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function rebuilt(tip: string): Promise<HistoryIndex> {
    const index = emptyIndex();
    await readLog(git, tip, entry => addToIndex(index, below(prefix, entry)));
    return index;
  }

  async function indexAt(tip: string): Promise<HistoryIndex> {
    if (current?.tip === tip) return current.index;
    const old = current;
    current = undefined;
    const index = (old && (await extended(old.index, old.tip, tip))) ?? (await rebuilt(tip));
    current = { tip, index };
    return index;
  }

  async function extended(index: HistoryIndex, from: string, to: string): Promise<HistoryIndex | undefined> {
    const entries: LogEntry[] = [];
    try {
      await readLog(git, `${from}..${to}`, entry => entries.push(entry));
    } catch {
      return undefined; // The old tip may have been pruned.
    }
    const firstParent = new Map(entries.map(entry => [entry.commit, entry.parents[0]]));
    let at: string | undefined = to;
    while (at !== undefined && firstParent.has(at)) at = firstParent.get(at);
    if (at !== from) return undefined;
    for (const entry of entries) addToIndex(index, below(prefix, entry));
    return index;
  }

  return {
    versions(tip, path) {
      const answer = queue.then(async () => versionsOf(await indexAt(tip), path));
      queue = answer.catch(() => {});
      return answer;
    },
  };
}

async function readLog(git: GitProcess, range: string, onEntry: (entry: LogEntry) => void): Promise<void> {
  const child = git.start([...logArguments, range, '--']);
  child.stdin.end();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (stderr.length < 10_000) stderr += chunk.toString('utf8');
  });
  const closed = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve(code ?? -1));
  });
  const parser = rawLogParser(onEntry);
  const decoder = new TextDecoder();
  try {
    for await (const chunk of child.stdout) parser.push(decoder.decode(chunk as Buffer, { stream: true }));
  } catch (error) {
    child.kill();
    throw error;
  }
  if ((await closed) !== 0) throw new GitFailure(`git log: ${gitMessage(stderr)}`);
  parser.end();
}

function below(prefix: string, entry: LogEntry): LogEntry {
  if (prefix === '') return entry;
  const changes = entry.changes.flatMap(({ from, ...change }): LogChange[] => {
    if (!change.path.startsWith(prefix)) return [];
    const inside = { ...change, path: change.path.slice(prefix.length) };
    return [from?.startsWith(prefix) ? { ...inside, from: from.slice(prefix.length) } : inside];
  });
  return { ...entry, changes };
}
