import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill } from './fill.mjs';

/** Every file below `folder` as path (with `/`) to text. */
function filesBelow(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name));
  return new Map(
    paths
      .sort()
      .map(path => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

/** The library as it is at the end: `samples/library` and the filled templates. */
export function finalFiles(samples) {
  const files = filesBelow(join(samples, 'library'));
  for (const [path, text] of filesBelow(join(samples, 'templates'))) {
    files.set(path.replace(/\.tmpl$/, ''), fill(text));
  }
  return files;
}

/**
 * The commits of `samples/history/history.json`, oldest first, each `{date, person, message, rename?, files}`, and the
 * files that are changed after the last one. A commit's files come from its step folder (an earlier state) and, by path
 * or by folder with a final `/` ('' is all), from the final state.
 */
export function readHistory(samples) {
  const root = join(samples, 'history');
  const { people, commits, uncommitted } = JSON.parse(readFileSync(join(root, 'history.json'), 'utf8'));
  const final = finalFiles(samples);
  return {
    commits: commits.map(({ date, by, message, rename, step, library = [] }) => {
      const files = step ? filesBelow(join(root, step)) : new Map();
      for (const wanted of library) {
        const found = [...final].filter(([path]) => covers(wanted, path));
        if (found.length === 0) throw new Error(`history.json: nothing in samples/library is ${wanted}`);
        for (const [path, text] of found) files.set(path, text);
      }
      return { date, person: people[by], message, rename, files };
    }),
    uncommitted: filesBelow(join(root, uncommitted)),
  };
}

function covers(wanted, path) {
  return wanted === path || wanted === '' || (wanted.endsWith('/') && path.startsWith(wanted));
}
