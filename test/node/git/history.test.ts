import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Version } from '../../../src/core/history/version.ts';
import { type Git, openGit } from '../../../src/node/git.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

const path = 'a.prompt.yml';
const body = (first: string, last = 'l') => `${first}\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n${last}\n`;

describe('Git.versions', () => {
  let repository: Repository;
  const opened: Git[] = [];

  async function open(): Promise<Git> {
    const result = await openGit(repository.root, repository.environment);
    assert.ok(result.ok);
    opened.push(result.git);
    return result.git;
  }
  const versions = async (git: Git, of = path) =>
    (await git.versions(of)).map(v => `${v.version} ${v.message}`);

  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => {
    for (const git of opened.splice(0)) git.dispose();
    repository.remove();
  });

  it('numbers from the oldest and gives the newest first, with author, time and blob', async () => {
    const author = 'Grace Example';
    const date = '2026-01-06T10:00:00+02:00';
    repository.commit({ [path]: 'one\n', 'notes.txt': 'n' }, 'first\n\nwith a body', { author, date });
    repository.commit({ 'notes.txt': 'm' }, 'another file');
    repository.git('update-index', '--chmod=+x', path);
    repository.commit({}, 'only the mode');
    const commit = repository.commit({ [path]: 'two\n' }, 'second');
    const found = await (await open()).versions(path);
    const blob = repository.git('rev-parse', `HEAD:${path}`);
    assert.deepEqual(
      found.map(v => [v.version, v.message]),
      [
        [2, 'second'],
        [1, 'first'],
      ],
    );
    assert.equal(found[0]?.commit, commit);
    assert.equal(found[0]?.blob, blob);
    assert.equal(found[1]?.author, author);
    assert.equal(found[1]?.time, date);
    assert.deepEqual(await (await open()).versions('notes.txt'), []);
  });

  it('follows renames, found by the new name and the old', async () => {
    repository.commit({ [path]: body('a') }, 'first');
    repository.git('mv', path, 'ümbenannt b.prompt.yml');
    repository.commit({ 'ümbenannt b.prompt.yml': body('A') }, 'moved and changed');
    repository.commit({ 'ümbenannt b.prompt.yml': body('B') }, 'third');
    const git = await open();
    const found = await git.versions('ümbenannt b.prompt.yml');
    assert.deepEqual(
      found.map(v => v.path),
      ['ümbenannt b.prompt.yml', 'ümbenannt b.prompt.yml', path],
    );
    assert.deepEqual(await git.versions(path), found);
    repository.commit({ [path]: 'quite another one\n' }, 'a new prompt under the old name');
    assert.deepEqual(await versions(git), ['1 a new prompt under the old name']);
    assert.equal((await git.versions('ümbenannt b.prompt.yml')).length, 3);
  });

  it('goes on after a deletion', async () => {
    repository.commit({ [path]: 'one\n' }, 'first');
    repository.git('rm', '--quiet', path);
    repository.commit({}, 'deleted');
    repository.commit({ [path]: 'one\n' }, 'back');
    assert.deepEqual(await versions(await open()), ['2 back', '1 first']);
  });

  describe('of a merge', () => {
    /** `main` and `side` change other lines; the date of `side` is before that of `main`. */
    function fork(): void {
      repository.commit({ [path]: body('a') }, 'first');
      repository.git('checkout', '--quiet', '-b', 'side');
      repository.commit({ [path]: body('a', 'side') }, 'on side', { date: '2026-01-01T00:00:00Z' });
      repository.git('checkout', '--quiet', 'main');
    }

    it('tells each change once, and the merged text as its own version', async () => {
      fork();
      repository.commit({ [path]: body('main') }, 'on main');
      repository.git('merge', '--quiet', '-m', 'merged', 'side');
      const git = await open();
      assert.deepEqual(await versions(git), ['4 merged', '3 on side', '2 on main', '1 first']);
      const [newest] = await git.versions(path);
      assert.equal(Buffer.from((await git.blob(newest?.blob ?? '')) ?? []).toString(), body('main', 'side'));
    });

    it('makes no version of a merge that only brings a branch in', async () => {
      fork();
      repository.commit({ 'b.prompt.yml': 'b\n' }, 'elsewhere');
      repository.git('merge', '--quiet', '-m', 'merged', 'side');
      assert.deepEqual(await versions(await open()), ['2 on side', '1 first']);
    });

    it('keeps the numbers that were there before, from one index and from a new one', async () => {
      fork();
      repository.commit({ [path]: body('main') }, 'on main');
      const git = await open();
      assert.deepEqual(await versions(git), ['2 on main', '1 first']);
      repository.git('merge', '--quiet', '-m', 'merged', 'side');
      repository.commit({ [path]: body('end') }, 'after');
      const all = ['5 after', '4 merged', '3 on side', '2 on main', '1 first'];
      assert.deepEqual(await versions(git), all);
      assert.deepEqual(await versions(await open()), all);
    });

    it('joins a rename on one side with a change on the other', async () => {
      fork();
      repository.git('mv', path, 'b.prompt.yml');
      repository.commit({ 'b.prompt.yml': body('main') }, 'moved on main');
      repository.git('merge', '--quiet', '-m', 'merged', 'side');
      const git = await open();
      const all = ['4 merged', '3 on side', '2 moved on main', '1 first'];
      assert.deepEqual(await versions(git, 'b.prompt.yml'), all);
      assert.deepEqual(await versions(git), all);
    });
  });

  it('follows HEAD forward, back, and to another branch', async () => {
    const first = repository.commit({ [path]: '1\n' }, 'first');
    repository.commit({ [path]: '2\n' }, 'second');
    const git = await open();
    assert.equal((await git.versions(path)).length, 2);
    repository.commit({ [path]: '3\n' }, 'third');
    assert.deepEqual(await versions(git), ['3 third', '2 second', '1 first']);
    repository.git('checkout', '--quiet', '-b', 'other', first);
    assert.deepEqual(await versions(git), ['1 first']);
    repository.commit({ [path]: 'o\n' }, 'other');
    assert.deepEqual(await versions(git), ['2 other', '1 first']);
    repository.git('checkout', '--quiet', 'main');
    assert.deepEqual(await versions(git), ['3 third', '2 second', '1 first']);
  });

  it('comes to the same index in steps as at once', async () => {
    const git = await open();
    const files = ['a.prompt.yml', 'b.prompt.yml', 'c.prompt.yml'];
    const seen = new Map<string, readonly Version[]>();
    for (let i = 0; i < 12; i++) {
      const file = files[i % 3] ?? '';
      repository.commit({ [file]: body(`${i}`) }, `main ${i}`);
      if (i % 4 === 1) {
        repository.git('checkout', '--quiet', '-b', `side${i}`, 'HEAD~1');
        repository.commit({ [files[(i + 1) % 3] ?? '']: body('x', `side ${i}`) }, `side ${i}`);
        repository.git('checkout', '--quiet', 'main');
        repository.git('merge', '--quiet', '-X', 'ours', '-m', `merge ${i}`, `side${i}`);
      }
      for (const name of files) seen.set(name, await git.versions(name));
    }
    const fresh = await open();
    for (const name of files) {
      assert.ok((seen.get(name)?.length ?? 0) > 3);
      assert.deepEqual(seen.get(name), await fresh.versions(name));
    }
  });

  it('reads subjects and names that look like the structure of the log', async () => {
    repository.commit({ ':100644 x.prompt.yml': 'one\n', '\x01y.prompt.yml': 'y\n' }, ':100644 100644 R100');
    repository.commit({ ':100644 x.prompt.yml': 'two\n' }, '\x01\x02', { author: ':colon' });
    const git = await open();
    assert.equal((await git.versions(':100644 x.prompt.yml')).length, 2);
    assert.equal((await git.versions('\x01y.prompt.yml')).length, 1);
  });

  it('names the failure of a damaged repository in one line', async () => {
    repository.commit({ [path]: 'one\n' }, 'first');
    const git = await open();
    const commit = repository.git('rev-parse', 'HEAD');
    rmSync(`${repository.root}/.git/objects/${commit.slice(0, 2)}/${commit.slice(2)}`);
    await assert.rejects(git.versions(path), { name: 'GitFailure', message: /^git log: [^\n]+$/ });
  });
});
