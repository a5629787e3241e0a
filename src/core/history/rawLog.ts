import type { LogChange, LogEntry } from './logEntry.ts';

/** The `--format` that `rawLogParser` reads, with `-z --raw -c --combined-all-paths --no-abbrev`. */
export const rawLogFormat = '%x01%H%x00%P%x00%an%x00%aI%x00%s';

interface Parser {
  push(text: string): void;
  /** Ends the last entry. Throws where the log stops in the middle of one. */
  end(): void;
}

const headerFields = 5;

/**
 * Reads the NUL-separated fields of `git log --raw -z` piece by piece and hands over each commit when it is complete.
 * Fields are taken by count, so that no path or subject, whatever it holds, is read as structure.
 * Format: git-diff(1), "Raw output format" and "Diff format for merges". Throws at fields that fit neither.
 */
export function rawLogParser(onEntry: (entry: LogEntry) => void): Parser {
  let rest = '';
  let fields: string[] = [];
  let wanted = headerFields;
  let entry: LogEntry | undefined;
  let changes: LogChange[] = [];

  function begin(field: string): void {
    const record = field.startsWith('\n') ? field.slice(1) : field;
    if (record === '') return;
    if (record.startsWith('\x01')) wanted = headerFields;
    else if (record.startsWith(':')) wanted = 1 + pathCount(record);
    else throw new Error('git log answered in a form that is not understood');
    fields = [record];
  }

  function complete(): void {
    const [first = '', ...more] = fields;
    fields = [];
    if (first.startsWith(':')) {
      const change = rawChange(first, more);
      if (change) changes.push(change);
      return;
    }
    if (entry) onEntry(entry);
    changes = [];
    const [parents = '', author = '', time = '', message = ''] = more;
    entry = {
      commit: first.slice(1),
      parents: parents === '' ? [] : parents.split(' '),
      author,
      time,
      message,
      changes,
    };
  }

  return {
    push(text) {
      const pieces = (rest + text).split('\0');
      rest = pieces.pop() ?? '';
      for (const field of pieces) {
        if (fields.length === 0) begin(field);
        else fields.push(field);
        if (fields.length > 0 && fields.length === wanted) complete();
      }
    },
    end() {
      if (fields.length > 0) throw new Error('git log ended in the middle of a commit');
      if (entry) onEntry(entry);
      entry = undefined;
    },
  };
}

/** `:mode mode id id S` has one path, or two for a rename; a merge with n parents begins with n colons and has n + 1. */
function pathCount(record: string): number {
  const parents = /^:+/.exec(record)?.[0].length ?? 1;
  if (parents > 1) return parents + 1;
  const status = record[record.lastIndexOf(' ') + 1];
  return status === 'R' || status === 'C' ? 2 : 1;
}

/** Undefined for a deletion, a link, a submodule, and a change of the mode alone. */
function rawChange(record: string, paths: readonly string[]): LogChange | undefined {
  const columns = record.replace(/^:+/, '').split(' ');
  const sides = (columns.length - 1) / 2;
  const mode = columns[sides - 1] ?? '';
  const blob = columns[2 * sides - 1] ?? '';
  const path = paths.at(-1) ?? '';
  const from = paths[0] ?? '';
  if (!mode.startsWith('100')) return undefined;
  if (sides === 2 && blob === columns[2] && from === path) return undefined;
  const added = columns.slice(0, sides - 1).every(old => old === '000000');
  return from === path ? { path, added, blob } : { from, path, added, blob };
}
