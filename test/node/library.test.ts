import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listPrompts, loadPrompt } from '../../src/node/library.ts';
import { indexLibrary } from '../../src/node/libraryIndex.ts';
import { makeRepository } from '../support/repository.ts';

const github = (name: string) =>
  `name: ${name}\nmodel: openai/gpt-4o-mini\nmessages:\n  - role: user\n    content: hi\n`;

describe('the library', () => {
  let folder: string;
  let root: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'promptward-library-')));
    root = join(folder, 'library');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  it('lists the prompts of a plain folder, without sidecars and dependencies', async () => {
    for (const path of [
      'b.prompt.yml',
      'B/größe 提示.prompty',
      'B/c.prompt',
      'a.prompt.md',
      'a.prompt.md.promptward.yml',
    ]) {
      write(path, '');
    }
    for (const path of ['README.md', '_part.prompt', 'node_modules/m/x.prompt.yml', '.git/x.prompt.yml'])
      write(path, '');
    mkdirSync(join(root, 'folder.prompt.yml'));
    assert.deepEqual(await listPrompts(root), [
      'B/c.prompt',
      'B/größe 提示.prompty',
      'a.prompt.md',
      'b.prompt.yml',
    ]);
  });

  it('follows no link out of the root', async function () {
    if (process.platform === 'win32') this.skip();
    write('a.prompt.yml', github('a'));
    writeFileSync(join(folder, 'secret.prompt.yml'), github('secret'));
    symlinkSync('../secret.prompt.yml', join(root, 'out.prompt.yml'));
    symlinkSync('..', join(root, 'up'));
    symlinkSync('a.prompt.yml', join(root, 'inside.prompt.yml'));
    const expected = ['a.prompt.yml', 'inside.prompt.yml'];
    assert.deepEqual(await listPrompts(root), expected);
    assert.deepEqual(
      (await indexLibrary(root)).map(entry => entry.path),
      expected,
    );
    const refused = await loadPrompt(root, 'out.prompt.yml');
    assert.ok(!refused.ok);
    assert.match(refused.reason, /^out\.prompt\.yml: .*leads out/);
  });

  it('lists what a repository tracks or would track, deleted files left out', async () => {
    const repository = makeRepository();
    try {
      repository.commit(
        { 'a.prompt.yml': 'a', 'gone.prompt.yml': 'g', 'lib/b.prompt.yml': 'b', '.gitignore': 'build/\n' },
        'one',
      );
      repository.write({ 'new one.prompt.yml': 'n', 'build/x.prompt.yml': 'x' });
      rmSync(join(repository.root, 'gone.prompt.yml'));
      if (process.platform !== 'win32') {
        mkdirSync(root);
        write('secret.prompt.yml', 's');
        symlinkSync(join(root, 'secret.prompt.yml'), join(repository.root, 'out.prompt.yml'));
        repository.git('add', 'out.prompt.yml');
      }
      assert.deepEqual(await listPrompts(repository.root), [
        'a.prompt.yml',
        'lib/b.prompt.yml',
        'new one.prompt.yml',
      ]);
      assert.deepEqual(await listPrompts(join(repository.root, 'lib')), ['b.prompt.yml']);
    } finally {
      repository.remove();
    }
  });

  it('loads a prompt with its exact bytes, digest and sidecar', async () => {
    const bytes = Buffer.from('\ufeffname: A\r\nmessages:\r\n  - role: user\r\n    content: hi');
    write('a.prompt.yml', bytes);
    const loaded = await loadPrompt(root, 'a.prompt.yml');
    assert.ok(loaded.ok);
    assert.deepEqual(Buffer.from(loaded.prompt.bytes), bytes);
    assert.equal(loaded.prompt.text, bytes.toString('utf8'));
    assert.equal(loaded.prompt.sha256, createHash('sha256').update(bytes).digest('hex'));
    assert.equal(loaded.prompt.parsed.prompt.name, 'A');
    assert.ok(!('sidecarText' in loaded.prompt));
    write('b.prompt.md', 'Say hi.\n');
    write('b.prompt.md.promptward.yml', 'tags: [greeting]\n');
    const beside = await loadPrompt(root, 'b.prompt.md');
    assert.ok(beside.ok);
    assert.equal(beside.prompt.sidecarText, 'tags: [greeting]\n');
    assert.deepEqual(beside.prompt.parsed.prompt.tags, ['greeting']);
  });

  it('says in one line what is wrong with a file and where', async () => {
    write('nul.prompt.yml', 'name: a\nb\0c');
    write('latin.prompt.yml', Buffer.from('name: a\nb\ndescription: caf\xe9\n', 'latin1'));
    write('big.prompt.yml', '');
    truncateSync(join(root, 'big.prompt.yml'), 50 * 1024 * 1024);
    write('beside.prompt.yml', github('x'));
    write('beside.prompt.yml.promptward.yml', Buffer.from([0xff]));
    mkdirSync(join(root, 'folder.prompt.yml'));
    const reasons: Record<string, RegExp> = {
      'gone.prompt.yml': /^gone\.prompt\.yml was deleted/,
      'nul.prompt.yml': /^nul\.prompt\.yml: line 2: /,
      'latin.prompt.yml': /^latin\.prompt\.yml: line 3: not valid UTF-8/,
      'big.prompt.yml': /^big\.prompt\.yml: .*50 MiB.*4 MiB/,
      'folder.prompt.yml': /^folder\.prompt\.yml: is a folder/,
      'beside.prompt.yml': /^beside\.prompt\.yml\.promptward\.yml: line 1: not valid UTF-8/,
      '../a.prompt.yml': /not a path inside the library/,
    };
    for (const [path, reason] of Object.entries(reasons)) {
      const loaded = await loadPrompt(root, path);
      assert.ok(!loaded.ok, path);
      assert.match(loaded.reason, reason);
      assert.doesNotMatch(loaded.reason, /\n/);
    }
  });

  it('indexes in batches that together are what it returns, in order of path', async () => {
    for (let i = 0; i < 400; i++) write(`p${i % 7}/${i}.prompt.yml`, github(`Prompt ${i}`));
    const batches: string[][] = [];
    const entries = await indexLibrary(root, { onEntries: batch => batches.push(batch.map(e => e.path)) });
    const paths = entries.map(entry => entry.path);
    assert.equal(paths.length, 400);
    assert.deepEqual(batches.flat(), paths);
    assert.deepEqual(paths, [...paths].sort());
    const entry = entries.find(e => e.path === 'p3/10.prompt.yml');
    assert.equal(entry?.name, 'Prompt 10');
    assert.equal(entry?.model, 'openai/gpt-4o-mini');
  });

  it('reads again what changed, came or went, and nothing else', async () => {
    write('a.prompt.yml', github('A'));
    write('b.prompt.yml', github('B'));
    write('c.prompt.md', 'Say hi.\n');
    const first = await indexLibrary(root);
    write('a.prompt.yml', github('A is new'));
    write('c.prompt.md.promptward.yml', 'name: C\n');
    write('d.prompt.yml', github('D'));
    const second = await indexLibrary(root);
    assert.deepEqual(
      second.map(e => e.name),
      ['A is new', 'B', 'C', 'D'],
    );
    assert.equal(second[1], first[1], 'the entry is the cached one');
    rmSync(join(root, 'c.prompt.md.promptward.yml'));
    rmSync(join(root, 'd.prompt.yml'));
    write('b.prompt.yml', github('Z'));
    utimesSync(join(root, 'b.prompt.yml'), 1, 1);
    assert.deepEqual(
      (await indexLibrary(root)).map(e => e.name),
      ['A is new', 'Z', 'c'],
    );
  });

  it('stops when it is aborted, and gives other work its turn', async () => {
    for (let i = 0; i < 3000; i++) write(`${i}.prompt.yml`, github(`Prompt ${i}`));
    const stopped = new AbortController();
    const some = await indexLibrary(root, { signal: stopped.signal, onEntries: () => stopped.abort() });
    assert.ok(some.length > 0 && some.length < 3000, `${some.length} entries`);
    assert.equal((await indexLibrary(root)).length, 3000);
    assert.deepEqual(await indexLibrary(root, { signal: AbortSignal.abort() }), []);
  });

  it('lists a file that cannot be read as text by its name', async () => {
    write('binary.prompt.yml', Buffer.alloc(300_000, 0xff));
    const [entry] = await indexLibrary(root);
    assert.equal(entry?.path, 'binary.prompt.yml');
    assert.equal(entry?.name, 'binary');
  });
});
