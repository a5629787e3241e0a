import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Git, openGit } from '../../../src/node/git.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

describe('Git.commit', () => {
  let repository: Repository;
  let git: Git;

  beforeEach(async () => {
    repository = makeRepository();
    repository.commit({ 'a.prompt.yml': 'a\n', 'b.prompt.yml': 'b\n' }, 'one');
    const opened = await openGit(repository.root, repository.environment);
    assert.ok(opened.ok);
    git = opened.git;
  });
  afterEach(() => {
    git.dispose();
    repository.remove();
  });

  async function refusal(paths: readonly string[], message = 'why'): Promise<string> {
    const before = repository.git('status', '--porcelain');
    const head = repository.git('rev-parse', 'HEAD');
    const outcome = await git.commit(paths, message);
    assert.ok(!outcome.ok, 'it was committed');
    assert.doesNotMatch(outcome.message, /\n/);
    assert.equal(repository.git('rev-parse', 'HEAD'), head);
    assert.equal(repository.git('status', '--porcelain'), before, 'the index is as it was');
    return outcome.message;
  }

  it('commits one file while another is staged, which stays staged', async () => {
    repository.write({ 'a.prompt.yml': 'A\n', 'b.prompt.yml': 'B\n', 'n.prompt.yml': 'n\n' });
    repository.git('add', 'b.prompt.yml', 'n.prompt.yml');
    const outcome = await git.commit(['a.prompt.yml'], 'only a');
    assert.ok(outcome.ok, JSON.stringify(outcome));
    assert.equal(repository.git('show', '--name-only', '--format=%s', 'HEAD'), 'only a\n\na.prompt.yml');
    assert.equal(repository.git('status', '--porcelain'), 'M  b.prompt.yml\nA  n.prompt.yml');
  });

  it('takes the bytes of the work tree, not those that were staged', async () => {
    repository.write({ 'a.prompt.yml': 'staged\n' });
    repository.git('add', 'a.prompt.yml');
    const bytes = Buffer.from('last\r\nline without an end');
    writeFileSync(join(repository.root, 'a.prompt.yml'), bytes);
    const outcome = await git.commit(['a.prompt.yml'], 'exact');
    assert.ok(outcome.ok);
    assert.deepEqual(Buffer.from((await git.blobAt(outcome.commit, 'a.prompt.yml')) ?? []), bytes);
    assert.equal(repository.git('status', '--porcelain'), '');
  });

  it('commits new and deleted files together', async () => {
    rmSync(join(repository.root, 'a.prompt.yml'));
    repository.write({ 'sub/new one.prompt.yml': 'n\n' });
    assert.ok((await git.commit(['a.prompt.yml', 'sub/new one.prompt.yml'], 'move')).ok);
    assert.equal(
      repository.git('ls-tree', '-r', '--name-only', 'HEAD'),
      'b.prompt.yml\nsub/new one.prompt.yml',
    );
  });

  it('keeps the message as it was given', async () => {
    repository.git('config', 'commit.cleanup', 'strip');
    repository.write({ 'a.prompt.yml': 'A\n' });
    const message = '-m "quoted" größer\n\n# not a comment\n$(touch x)';
    assert.ok((await git.commit(['a.prompt.yml'], message)).ok);
    assert.equal(repository.git('log', '-1', '--format=%B').trim(), message);
    assert.equal((await git.versions('a.prompt.yml'))[0]?.message, '-m "quoted" größer');
  });

  it('says when nothing has changed, and leaves a staged file alone', async () => {
    repository.write({ 'b.prompt.yml': 'B\n' });
    repository.git('add', 'b.prompt.yml');
    assert.match(await refusal(['a.prompt.yml']), /nothing has changed in a\.prompt\.yml/);
  });

  it('says which file is not there, ignored, or outside', async () => {
    assert.match(await refusal(['gone.prompt.yml']), /gone\.prompt\.yml: there is no such file/);
    assert.match(await refusal(['../a.prompt.yml']), /not a path inside the library/);
    repository.commit({ '.gitignore': 'i.prompt.yml\n' }, 'ignore');
    repository.write({ 'i.prompt.yml': 'i\n', 'n.prompt.yml': 'n\n' });
    assert.match(await refusal(['n.prompt.yml', 'i.prompt.yml']), /\.gitignore/);
    assert.match(await refusal(['n.prompt.yml', 'gone.prompt.yml']), /no such file/);
  });

  it('asks for a message and for a file', async () => {
    repository.write({ 'a.prompt.yml': 'A\n' });
    assert.match(await refusal(['a.prompt.yml'], ' \n'), /say why/);
    assert.match(await refusal([]), /no file/);
  });

  it('names the two commands where git does not know the author', async () => {
    repository.git('config', '--unset', 'user.name');
    repository.git('config', '--unset', 'user.email');
    repository.write({ 'a.prompt.yml': 'A\n', 'n.prompt.yml': 'n\n' });
    const message = await refusal(['a.prompt.yml', 'n.prompt.yml']);
    assert.match(message, /git config --global user\.name/);
    assert.match(message, /git config --global user\.email/);
  });

  it('waits for a merge to be finished', async () => {
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.prompt.yml': 'side\n' }, 'side');
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'a.prompt.yml': 'main\n' }, 'main');
    assert.throws(() => repository.git('merge', 'side'));
    assert.match(await refusal(['a.prompt.yml']), /a merge is under way.*git merge --abort/);
  });

  it('says so when another git command holds the index', async () => {
    repository.write({ 'a.prompt.yml': 'A\n' });
    writeFileSync(join(repository.root, '.git/index.lock'), '');
    assert.match(await refusal(['a.prompt.yml']), /another git command is at work/);
  });
});
