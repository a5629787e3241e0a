import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Git, openGit } from '../../../src/node/git.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

describe('openGit', () => {
  let repository: Repository;
  const opened: Git[] = [];

  async function open(folder = '', environment = repository.environment): Promise<Git> {
    const result = await openGit(join(repository.root, folder), environment);
    assert.ok(result.ok, JSON.stringify(result));
    opened.push(result.git);
    return result.git;
  }

  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => {
    for (const git of opened.splice(0)) git.dispose();
    repository.remove();
  });

  it('says how to install git where PATH has none', async () => {
    const result = await openGit(repository.root, { ...repository.environment, PATH: '' });
    assert.ok(!result.ok);
    assert.equal(result.reason, 'no-git');
    assert.match(result.message, /install git/);
  });

  it('says how to begin outside a repository, and in a folder that is not there', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'promptward-plain-'));
    const environment = { ...repository.environment, GIT_DIR: join(repository.root, '.git') };
    const result = await openGit(bare, environment);
    assert.ok(!result.ok);
    assert.equal(result.reason, 'no-repository');
    assert.match(result.message, /git init/);
    const gone = await openGit(join(bare, 'gone'), environment);
    assert.ok(!gone.ok && gone.reason === 'no-repository');
    rmSync(bare, { recursive: true });
  });

  it('refuses a repository whose configuration names another folder as its work tree', async () => {
    mkdirSync(join(repository.root, 'elsewhere'));
    repository.git('config', 'core.worktree', join(repository.root, 'elsewhere'));
    const result = await openGit(repository.root, repository.environment);
    assert.ok(!result.ok && result.reason === 'no-repository');
  });

  it('works before the first commit', async () => {
    repository.write({ 'a.prompt.yml': 'a' });
    const git = await open();
    assert.equal(await git.head(), undefined);
    assert.deepEqual(await git.versions('a.prompt.yml'), []);
    assert.equal(await git.status('a.prompt.yml'), 'untracked');
    assert.deepEqual(await git.changedSince(), ['a.prompt.yml']);
    assert.equal(await git.blobAt('HEAD', 'a.prompt.yml'), undefined);
    const saved = await git.commit(['a.prompt.yml'], 'first');
    assert.ok(saved.ok, JSON.stringify(saved));
    assert.equal(await git.head(), saved.commit);
    assert.equal((await git.versions('a.prompt.yml')).length, 1);
  });

  it('gives exact bytes, whatever the line ends and the encoding', async () => {
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 97, 13, 10, 98, 13, 0xff, 10, 10, 99]);
    const commit = repository.commit({ 'a.prompt.yml': bytes, 'empty.prompt.yml': '' }, 'one');
    const git = await open();
    const [version] = await git.versions('a.prompt.yml');
    assert.deepEqual(Buffer.from((await git.blob(version?.blob ?? '')) ?? []), bytes);
    assert.deepEqual(Buffer.from((await git.blobAt(commit, 'a.prompt.yml')) ?? []), bytes);
    assert.equal((await git.blobAt('HEAD', 'empty.prompt.yml'))?.length, 0);
  });

  it('answers many reads at once, in order, and skips what is missing, no blob or too large', async () => {
    const many = Array.from(
      { length: 300 },
      (_, i) => [`p/${i}.prompt.yml`, `text ${i}\n`.repeat(i + 1)] as const,
    );
    const large = 'x'.repeat(4 * 1024 * 1024 + 1);
    repository.commit({ ...Object.fromEntries(many), 'large.prompt.yml': large }, 'many');
    const git = await open();
    const names = [
      ...many.map(([path]) => path),
      'large.prompt.yml',
      'gone.prompt.yml',
      'p',
      'p/0.prompt.yml',
    ];
    const read = await Promise.all(names.map(path => git.blobAt('HEAD', path)));
    many.forEach(([, content], i) => {
      assert.equal(text(read[i]), content);
    });
    assert.deepEqual(read.slice(300, 303), [undefined, undefined, undefined]);
    assert.equal(text(read[303]), 'text 0\n');
    assert.equal(await git.blob('0'.repeat(40)), undefined);
    assert.equal(await git.blob('HEAD'), undefined);
    assert.equal(await git.blobAt('--help', 'a'), undefined);
    git.dispose();
    assert.equal(text(await git.blobAt('HEAD', 'p/0.prompt.yml')), 'text 0\n');
  });

  it('takes paths with spaces, other scripts, quotes, and what git would read as a pattern', async () => {
    const names = [
      'mit Leerzeichen.prompt.yml',
      'ordner/größe 提示.prompt.yml',
      '"quoted".prompt.yml',
      '*.prompt.yml',
    ];
    const files = Object.fromEntries(names.map(name => [name, `text of ${name}\n`]));
    const commit = repository.commit(files, 'one');
    const git = await open();
    for (const name of names) {
      assert.equal((await git.versions(name))[0]?.commit, commit);
      assert.equal(text(await git.blobAt('HEAD', name)), `text of ${name}\n`);
    }
    repository.write({ '"quoted".prompt.yml': 'new\n', '*.prompt.yml': 'new\n' });
    assert.equal(await git.status('*.prompt.yml'), 'changed');
    assert.deepEqual(await git.changedSince(), ['"quoted".prompt.yml', '*.prompt.yml']);
    const saved = await git.commit(['*.prompt.yml'], 'only the star');
    assert.ok(saved.ok);
    assert.equal(await git.status('"quoted".prompt.yml'), 'changed');
    assert.deepEqual([...(await git.listFiles())].sort(), [...names].sort());
  });

  it('tells clean, changed and untracked files apart', async () => {
    repository.commit({ 'a.prompt.yml': 'a\n', '.gitignore': 'ignored*\n' }, 'one');
    const git = await open();
    repository.write({ 'new.prompt.yml': 'n\n', 'ignored.prompt.yml': 'i\n' });
    assert.equal(await git.status('a.prompt.yml'), 'clean');
    assert.equal(await git.status('new.prompt.yml'), 'untracked');
    assert.equal(await git.status('ignored.prompt.yml'), 'untracked');
    assert.equal(await git.status('gone.prompt.yml'), 'untracked');
    repository.git('add', 'new.prompt.yml');
    assert.equal(await git.status('new.prompt.yml'), 'changed');
    repository.write({ 'a.prompt.yml': 'b\n' });
    assert.equal(await git.status('a.prompt.yml'), 'changed');
  });

  it('lists what changed since a revision, from where the branch began', async () => {
    repository.commit({ 'a.prompt.yml': 'a\n', 'b.prompt.yml': 'b\n', 'c.prompt.yml': 'c\n' }, 'one');
    repository.git('checkout', '--quiet', '-b', 'work');
    repository.commit({ 'a.prompt.yml': 'A\n' }, 'two');
    repository.git('rm', '--quiet', 'c.prompt.yml');
    repository.commit({}, 'three');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'b.prompt.yml': 'B\n' }, 'four');
    repository.git('checkout', '--quiet', 'work');
    repository.write({ 'new/n.prompt.yml': 'n\n' });
    const git = await open();
    assert.deepEqual(await git.changedSince('main'), ['a.prompt.yml', 'new/n.prompt.yml']);
    assert.deepEqual(await git.changedSince(), ['new/n.prompt.yml']);
    await assert.rejects(git.changedSince('nowhere'), /nowhere is no commit/);
    await assert.rejects(git.changedSince('--output=x'), /is no commit/);
  });

  it('serves a library in a folder of the repository, by paths from that folder', async () => {
    repository.commit({ 'lib/a.prompt.yml': 'a\n', 'other.prompt.yml': 'o\n' }, 'one');
    const git = await open('lib');
    assert.deepEqual(
      (await git.versions('a.prompt.yml')).map(v => v.path),
      ['a.prompt.yml'],
    );
    assert.deepEqual(await git.versions('other.prompt.yml'), []);
    assert.equal(text(await git.blobAt('HEAD', 'a.prompt.yml')), 'a\n');
    repository.write({ 'lib/a.prompt.yml': 'b\n', 'other.prompt.yml': 'p\n', 'lib/n.prompt.yml': 'n\n' });
    assert.equal(await git.status('a.prompt.yml'), 'changed');
    assert.equal(await git.status('n.prompt.yml'), 'untracked');
    assert.deepEqual(await git.changedSince(), ['a.prompt.yml', 'n.prompt.yml']);
    assert.deepEqual([...(await git.listFiles())].sort(), ['a.prompt.yml', 'n.prompt.yml']);
    assert.ok((await git.commit(['a.prompt.yml', 'n.prompt.yml'], 'two')).ok);
    assert.equal((await git.versions('a.prompt.yml')).length, 2);
    assert.equal(repository.git('status', '--porcelain'), ' M other.prompt.yml');
  });

  it('works where HEAD is detached', async () => {
    const first = repository.commit({ 'a.prompt.yml': 'a\n' }, 'one');
    repository.commit({ 'a.prompt.yml': 'b\n' }, 'two');
    repository.git('checkout', '--quiet', first);
    const git = await open();
    assert.equal(await git.head(), first);
    assert.equal((await git.versions('a.prompt.yml')).length, 1);
  });

  it('runs no program that the repository names', async () => {
    const marker = join(repository.root, '.git', 'marker');
    const script = join(repository.root, 'touch.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> '${marker}'\n`, { mode: 0o755 });
    repository.commit({ 'a.prompt.yml': 'a\n', '.gitattributes': '* filter=evil diff=evil\n' }, 'one');
    repository.commit({ 'a.prompt.yml': 'b\n' }, 'two');
    const programs = [
      'core.fsmonitor',
      'core.pager',
      'core.editor',
      'core.sshCommand',
      'diff.external',
      'gpg.program',
    ];
    programs.push('diff.evil.textconv', 'diff.evil.command', 'filter.evil.clean', 'filter.evil.smudge');
    programs.push('filter.evil.process', 'credential.helper', 'core.askPass', 'core.alternateRefsCommand');
    for (const key of programs) repository.git('config', key, script);
    repository.git('config', 'filter.evil.required', 'true');
    repository.git('config', 'log.showSignature', 'true');
    for (const hook of [
      'pre-commit',
      'post-commit',
      'commit-msg',
      'prepare-commit-msg',
      'post-index-change',
      'reference-transaction',
    ]) {
      writeFileSync(join(repository.root, '.git/hooks', hook), `#!/bin/sh\necho ${hook} >> '${marker}'\n`, {
        mode: 0o755,
      });
    }
    // A missing object of a partial clone would be fetched, by a command of the repository's choice.
    repository.git('config', 'extensions.partialClone', 'origin');
    repository.git('config', 'remote.origin.url', 'ssh://example.com/x');
    repository.git('config', 'protocol.ssh.allow', 'always');
    repository.git('config', 'remote.origin.promisor', 'true');

    const git = await open();
    repository.write({ 'a.prompt.yml': 'c\n', 'n.prompt.yml': 'n\n' });
    assert.equal((await git.versions('a.prompt.yml')).length, 2);
    assert.equal(await git.status('a.prompt.yml'), 'changed');
    assert.deepEqual(await git.changedSince('HEAD~1'), ['a.prompt.yml', 'n.prompt.yml', 'touch.sh']);
    assert.equal(await git.blob('1'.repeat(40)), undefined);
    const saved = await git.commit(['a.prompt.yml', 'n.prompt.yml'], 'three');
    assert.ok(saved.ok, JSON.stringify(saved));
    assert.equal(text(await git.blobAt(saved.commit, 'n.prompt.yml')), 'n\n');
    repository.git('config', 'commit.gpgSign', 'true');
    repository.write({ 'a.prompt.yml': 'd\n' });
    const refused = await (await open()).commit(['a.prompt.yml'], 'four');
    assert.ok(!refused.ok);
    assert.match(refused.message, /git config --unset gpg\.program/);
    assert.throws(() => rmSync(marker), /ENOENT/);

    // The trap is real: git as it is walks into it.
    assert.throws(() => repository.git('status'));
    rmSync(marker);
    assert.throws(() => repository.git('cat-file', '-p', '1'.repeat(40)));
    rmSync(marker);
  });
});
