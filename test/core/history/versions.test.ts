import assert from 'node:assert/strict';
import type { LogChange, LogEntry } from '../../../src/core/history/logEntry.ts';
import { addToIndex, emptyIndex, versionsOf } from '../../../src/core/history/versions.ts';

type Change = Partial<LogChange> & { readonly path: string };

/** An index of commits named c1, c2 ... */
function indexOf(...commits: readonly (readonly Change[])[]) {
  const index = emptyIndex();
  commits.forEach((changes, i) => {
    const entry: LogEntry = {
      commit: `c${i + 1}`,
      parents: [],
      author: 'Sample Author',
      time: '2026-01-05T09:00:00Z',
      message: '',
      changes: changes.map(change => ({ added: false, blob: `blob of c${i + 1}`, ...change })),
    };
    addToIndex(index, entry);
  });
  return (path: string) => versionsOf(index, path).map(v => `${v.version} ${v.commit} ${v.path}`);
}
const a = 'a.prompt.yml';
const b = 'b.prompt.yml';
const c = 'c.prompt.yml';

describe('versionsOf', () => {
  it('keeps prompts only, and each by itself', () => {
    const of = indexOf(
      [{ path: a, added: true }, { path: 'notes.md' }],
      [{ path: b, added: true }],
      [{ path: a }],
    );
    assert.deepEqual(of(a), [`2 c3 ${a}`, `1 c1 ${a}`]);
    assert.deepEqual(of(b), [`1 c2 ${b}`]);
    assert.deepEqual(of('notes.md'), []);
    assert.deepEqual(of('gone.prompt.yml'), []);
  });

  it('follows two renames in one commit, one into the place of the other', () => {
    const of = indexOf(
      [
        { path: a, added: true },
        { path: b, added: true },
      ],
      [
        { from: a, path: b },
        { from: b, path: c },
      ],
    );
    assert.deepEqual(of(b), [`2 c2 ${b}`, `1 c1 ${a}`]);
    assert.deepEqual(of(c), [`2 c2 ${c}`, `1 c1 ${b}`]);
  });

  it('lets a late change under the old name belong to the renamed prompt, and a new file there be a new one', () => {
    const of = indexOf(
      [{ path: a, added: true }],
      [{ from: a, path: b }],
      [{ path: a }],
      [{ path: a, added: true }],
    );
    assert.deepEqual(of(b), [`3 c3 ${a}`, `2 c2 ${b}`, `1 c1 ${a}`]);
    assert.deepEqual(of(a), [`1 c4 ${a}`]);
  });

  it('begins where a file of another kind becomes a prompt', () => {
    const of = indexOf([{ path: 'draft.txt', added: true }], [{ from: 'draft.txt', path: a }]);
    assert.deepEqual(of(a), [`1 c2 ${a}`]);
  });
});
