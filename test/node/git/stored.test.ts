import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Git, openGit } from '../../../src/node/git.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

describe('Git.stored', () => {
  let repository: Repository;
  let git: Git;
  const path = 'a.prompt.yml';
  const crlf = Buffer.from('name: é\r\ntwo\nthree\r\n');
  const lf = Buffer.from('name: é\ntwo\nthree\n');

  beforeEach(async () => {
    repository = makeRepository();
    repository.commit({ [path]: 'first\n' }, 'one');
  });
  afterEach(() => {
    git.dispose();
    repository.remove();
  });

  /** What is told for these bytes, which must be what a commit stores. */
  async function stored(bytes: Buffer): Promise<Buffer> {
    const opened = await openGit(repository.root, repository.environment);
    assert.ok(opened.ok);
    git = opened.git;
    const told = Buffer.from(await git.stored(path, bytes));
    writeFileSync(join(repository.root, path), bytes);
    const outcome = await git.commit([path], 'two');
    assert.ok(outcome.ok, JSON.stringify(outcome));
    assert.deepEqual(told, Buffer.from((await git.blobAt(outcome.commit, path)) ?? []));
    return told;
  }

  it('gives bytes as they are where nothing converts them', async () => {
    assert.deepEqual(await stored(crlf), crlf);
  });

  it('converts line ends with core.autocrlf', async () => {
    repository.git('config', 'core.autocrlf', 'true');
    assert.deepEqual(await stored(crlf), lf);
  });

  it('converts line ends where .gitattributes says so', async () => {
    repository.write({ '.gitattributes': '*.prompt.yml text\n' });
    assert.deepEqual(await stored(crlf), lf);
  });

  it('leaves a file alone that .gitattributes pins', async () => {
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ '.gitattributes': '* -text\n' });
    assert.deepEqual(await stored(crlf), crlf);
  });

  it('leaves a file alone that Git has with CRLF already, unless it is said to be text', async () => {
    repository.commit({ [path]: 'first\r\n' }, 'CRLF');
    repository.git('config', 'core.autocrlf', 'true');
    assert.deepEqual(await stored(crlf), crlf);
    git.dispose();
    repository.write({ '.gitattributes': '*.prompt.yml text\n' });
    assert.deepEqual(await stored(Buffer.from('again\r\n')), Buffer.from('again\n'));
  });

  it('knows the rules of a library in a folder of the repository', async () => {
    repository.commit({ 'in/.gitattributes': '* text\n', 'in/a.prompt.yml': 'x\n' }, 'sub');
    const opened = await openGit(join(repository.root, 'in'), repository.environment);
    assert.ok(opened.ok);
    git = opened.git;
    assert.deepEqual(Buffer.from(await git.stored(path, crlf)), lf);
  });
});
