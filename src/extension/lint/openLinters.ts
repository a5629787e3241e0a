import type { Uri } from 'vscode';
import type { Lint } from '../../core/lint/linter.ts';
import type { LibraryRules } from './libraryRules.ts';

/** The linters of open files: each remembers its file's last text and scans only what an edit can have changed. */
export interface OpenLinters {
  /** The linter of a file, a new one when the rules of its library are others. */
  of(uri: Uri, rules: LibraryRules): Lint;
  /** Forgets what is remembered of a file. */
  drop(uri: Uri): void;
}

export function openLinters(): OpenLinters {
  const known = new Map<string, { readonly rules: LibraryRules; readonly lint: Lint }>();
  return {
    of(uri, rules) {
      const key = uri.toString();
      const last = known.get(key);
      if (last?.rules === rules) return last.lint;
      const lint = rules.openFile();
      known.set(key, { rules, lint });
      return lint;
    },
    drop: uri => known.delete(uri.toString()),
  };
}
