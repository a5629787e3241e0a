import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../src/core/ports.ts';
import { FileProblem, openFiles } from '../../src/node/files.ts';
import { findRoot } from '../../src/node/root.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const windows = process.platform === 'win32';

describe('openFiles', () => {
  let folder: string;
  let root: string;
  let files: Files;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'promptward-files-')));
    root = join(folder, 'library');
    mkdirSync(root);
    writeFileSync(join(folder, 'outside.txt'), 'outside');
    files = openFiles(root);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (path: string) => {
    const found = await files.read(path);
    return found && Buffer.from(found).toString('utf8');
  };

  it('writes with the folders, reads back, lists by code unit, removes', async () => {
    await files.write('b/größe 提示.txt', bytes('é'));
    await files.write('b/c/d.txt', bytes(''));
    await files.write('B.txt', bytes('1'));
    assert.equal(await read('b/größe 提示.txt'), 'é');
    assert.deepEqual(await files.list(''), ['B.txt', 'b/c/d.txt', 'b/größe 提示.txt']);
    assert.deepEqual(await files.list('b'), ['b/c/d.txt', 'b/größe 提示.txt']);
    assert.deepEqual(await files.list('gone'), []);
    await files.remove('B.txt');
    await files.remove('B.txt');
    await files.remove('gone/B.txt');
    assert.equal(await read('B.txt'), undefined);
    assert.equal(await read('b/c/d.txt/e'), undefined);
  });

  it('replaces a file whole, keeps its mode, and leaves no draft behind', async function () {
    if (windows) this.skip();
    writeFileSync(join(root, 'a.sh'), 'old', { mode: 0o644 });
    chmodSync(join(root, 'a.sh'), 0o751);
    const before = statSync(join(root, 'a.sh')).ino;
    await files.write('a.sh', bytes('new'));
    assert.equal(readFileSync(join(root, 'a.sh'), 'utf8'), 'new');
    assert.equal(statSync(join(root, 'a.sh')).mode & 0o777, 0o751);
    assert.notEqual(statSync(join(root, 'a.sh')).ino, before, 'another file took its place');
    await assert.rejects(files.write('a.sh/b', bytes('x')), FileProblem);
    mkdirSync(join(root, 'folder'));
    await assert.rejects(files.write('folder', bytes('x')), /folder: .*write to another path/);
    assert.deepEqual(readdirSync(root).sort(), ['a.sh', 'folder']);
  });

  it('refuses every path that is not plainly inside', async () => {
    const bad = [
      '',
      '.',
      '..',
      '../outside.txt',
      'a/../../outside.txt',
      '/etc/passwd',
      'a//b',
      './a',
      'a/',
      'a\0b',
    ];
    if (windows) bad.push('C:\\x', 'a\\..\\b', 'a:stream');
    for (const path of bad) {
      await assert.rejects(files.read(path), FileProblem, path);
      await assert.rejects(files.write(path, bytes('x')), FileProblem, path);
      await assert.rejects(files.remove(path), FileProblem, path);
      if (path !== '') await assert.rejects(files.list(path), FileProblem, path);
    }
    assert.equal(readFileSync(join(folder, 'outside.txt'), 'utf8'), 'outside');
  });

  it('follows links that stay inside and refuses those that lead out', async function () {
    if (windows) this.skip();
    await files.write('real/a.txt', bytes('a'));
    symlinkSync('real/a.txt', join(root, 'inside.txt'));
    symlinkSync('../outside.txt', join(root, 'out.txt'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('nowhere', join(root, 'dangling'));
    symlinkSync('real', join(root, 'linked'));
    assert.equal(await read('inside.txt'), 'a');
    await files.write('inside.txt', bytes('b'));
    assert.equal(await read('real/a.txt'), 'b');
    for (const path of ['out.txt', 'up/outside.txt']) {
      await assert.rejects(files.read(path), /leads out of the library/);
      await assert.rejects(files.write(path, bytes('x')), /leads out of the library/);
    }
    await assert.rejects(files.write('up/new/deep.txt', bytes('x')), /leads out of the library/);
    await assert.rejects(files.remove('up/outside.txt'), /leads out of the library/);
    await assert.rejects(files.write('dangling', bytes('x')), /leads nowhere/);
    assert.deepEqual(await files.list(''), ['inside.txt', 'real/a.txt']);
    assert.deepEqual(readdirSync(folder).sort(), ['library', 'outside.txt']);
    await files.remove('out.txt');
    assert.equal(readFileSync(join(folder, 'outside.txt'), 'utf8'), 'outside');
  });

  it('names folders, pipes and unreadable files instead of reading them', async function () {
    if (windows) this.skip();
    mkdirSync(join(root, 'folder'));
    await assert.rejects(files.read('folder'), /^FileProblem: folder: is a folder, not a file$/);
    assert.equal(spawnSync('mkfifo', [join(root, 'pipe')]).status, 0);
    await assert.rejects(files.read('pipe'), /pipe: is not a regular file/);
    await assert.rejects(files.read(`${'n'.repeat(300)}`), /the name is too long/);
    await assert.rejects(files.read('two\nlines/..'), (error: Error) => !error.message.includes('\n'));
  });
});

describe('findRoot', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'promptward-root-')));
    mkdirSync(join(folder, 'repo/lib/deep'), { recursive: true });
    writeFileSync(join(folder, 'repo/lib/deep/a.prompt.yml'), '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is the nearest folder upward with .promptward or .git', () => {
    const deep = join(folder, 'repo/lib/deep');
    assert.equal(findRoot(deep), deep);
    writeFileSync(join(folder, 'repo/.git'), 'gitdir: elsewhere');
    assert.equal(findRoot(deep), join(folder, 'repo'));
    assert.equal(findRoot(join(deep, 'a.prompt.yml')), join(folder, 'repo'));
    mkdirSync(join(folder, 'repo/lib/.promptward'));
    assert.equal(findRoot(deep), join(folder, 'repo/lib'));
  });
});
