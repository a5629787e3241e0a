import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBelow } from '../../src/node/confined.ts';
import { openReader } from '../../src/node/libraryReader.ts';

describe('openReader', () => {
  let folder: string;
  let root: string;
  before(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'promptward-reader-')));
    root = join(folder, 'library');
    mkdirSync(join(root, 'a/b'), { recursive: true });
    mkdirSync(join(folder, 'outside'));
    writeFileSync(join(folder, 'outside/x.txt'), 'outside');
    writeFileSync(join(root, 'a/b/x.txt'), 'inside é');
    writeFileSync(join(root, 'large.txt'), 'x'.repeat(2000));
    for (const [name, target] of [
      ['link.txt', 'a/b/x.txt'],
      ['out.txt', '../outside/x.txt'],
      ['nowhere.txt', 'gone'],
      ['loop.txt', 'loop.txt'],
      ['folder', 'a/b'],
      ['outside', '../outside'],
    ] as const) {
      symlinkSync(target, join(root, name));
    }
    if (process.platform !== 'win32') spawnSync('mkfifo', [join(root, 'pipe.txt')]);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What a reader gives, as text, or why it refuses. */
  async function outcome(read: () => unknown): Promise<string> {
    try {
      const bytes = await read();
      return bytes === undefined ? 'nothing' : Buffer.from(bytes as Uint8Array).toString('utf8');
    } catch (error) {
      return `refused: ${String(error)}`;
    }
  }

  it('gives and refuses what the asynchronous reader gives and refuses', async () => {
    const paths = [
      ...['a/b/x.txt', 'link.txt', 'folder/x.txt', 'gone.txt', 'a/gone/x.txt', 'a/b/x.txt/y', 'nowhere.txt'],
      ...['out.txt', 'outside/x.txt', 'outside/gone.txt', 'loop.txt', 'a', 'folder', 'outside', 'pipe.txt'],
      ...['large.txt', '../outside/x.txt', 'a/../a/b/x.txt', '/etc/passwd', '', 'a\0b'],
    ];
    const read = openReader(root);
    const seen = new Map<string, string>();
    for (const path of [...paths, ...paths]) {
      const found = await outcome(() => read(path, 1000));
      assert.equal(found, await outcome(() => readBelow(root, path, 1000)), path);
      seen.set(path, found);
    }
    assert.equal(seen.get('folder/x.txt'), 'inside é');
    assert.match(seen.get('outside/x.txt') ?? '', /^refused: .*leads out/);
    assert.equal(seen.get('gone.txt'), 'nothing');
  });
});
