import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greeting, type Library, makeLibrary } from './cli.ts';

interface Entry {
  readonly version: number;
  readonly commit: string;
  readonly sha256: string;
  readonly message: string;
  readonly labels: readonly string[];
  readonly changes?: { readonly model?: unknown; readonly messages: readonly unknown[] };
  readonly results?: { readonly passed: number };
}

const path = 'greeting.prompt.yml';
const second = greeting.replace('temperature: 0', 'temperature: 0.5');
const third = second.replace('model: lo/small', 'model: lo/large');
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('promptward history, diff, save and restore', () => {
  let library: Library;
  let file: string;
  beforeEach(() => {
    library = makeLibrary({ [path]: greeting });
    library.commit({ [path]: second }, 'Warmer');
    library.commit({ [path]: third }, 'A larger model');
    file = join(library.root, path);
  });
  afterEach(() => library.remove());
  const history = async () => (await library.json<readonly Entry[]>(['history', 'greeting'])).value;
  const working = () => readFileSync(file, 'utf8');

  it('takes a working copy whose line ends Git converts for what Git stores', async () => {
    library.git('config', 'core.autocrlf', 'true');
    rmSync(file);
    library.git('checkout', '--quiet', '--', path);
    assert.match(working(), /\r\n/);
    const same = await library.run(['diff', 'greeting']);
    assert.deepEqual(same, {
      code: 0,
      stdout: '',
      stderr: `${path}@3 and ${path} (working copy) are the same.\n`,
    });
    const { value } = await library.json<{ prompt: { sha256: string; promptVersion: number } }>([
      'show',
      'greeting',
    ]);
    assert.deepEqual([value.prompt.sha256, value.prompt.promptVersion], [digest(third), 3]);
    library.write({ [path]: second.replaceAll('\n', '\r\n') });
    assert.match((await library.run(['diff', 'greeting'])).stdout, /\n\nmodel lo\/large → lo\/small\.\n$/);
  });

  it('tells the versions, newest first, with what each changed', async () => {
    const entries = await history();
    assert.deepEqual(
      entries.map(entry => entry.version),
      [3, 2, 1],
    );
    assert.deepEqual(
      entries.map(entry => entry.sha256),
      [third, second, greeting].map(digest),
    );
    const [newest] = entries;
    assert.deepEqual(
      { ...newest, commit: '', changes: newest?.changes?.model },
      {
        ...{ version: 3, commit: '', author: 'Sample Author', time: '2026-01-05T09:02:00+00:00' },
        ...{ message: 'A larger model', sha256: digest(third), labels: [] },
        changes: { from: 'lo/small', to: 'lo/large' },
      },
    );
    assert.match(newest?.commit ?? '', /^[0-9a-f]{40}$/);
    assert.equal(entries[2]?.changes, undefined);
    const text = await library.run(['history', 'greeting']);
    assert.match(
      text.stdout,
      /^greeting\.prompt\.yml\n\nVERSION {2}DATE +COMMIT +AUTHOR +MESSAGE\n3 +2026-01-05 +[0-9a-f]{8} +Sample Author +A larger model\n/,
    );
    assert.match(text.stdout, /\nVersion 3: model lo\/small → lo\/large\.\n$/);
  });

  it('shows the newest test results of each version', async () => {
    await library.run(['test', 'greeting', '--model', 'offline/echo']);
    assert.equal((await history())[0]?.results?.passed, 2);
    assert.match((await library.run(['history', 'greeting'])).stdout, / 2\/2 offline /);
  });

  it('compares the newest version with the working copy, and any two versions', async () => {
    assert.match((await library.run(['diff', 'greeting'])).stderr, /are the same\.\n$/);
    writeFileSync(file, third.replace('You greet', 'You always greet'));
    const now = await library.run(['diff', 'greeting']);
    assert.equal(now.code, 0);
    assert.match(
      now.stdout,
      /^--- greeting\.prompt\.yml@3\n\+\+\+ greeting\.prompt\.yml \(working copy\)\n@@ /,
    );
    assert.match(now.stdout, /\n- +content: You greet.*\n\+ +content: You always greet/);
    assert.match(now.stdout, /\n\nsystem message 1 changed\.\n$/);
    const { value } = await library.json<{ readonly [name: string]: unknown }>(['diff', 'greeting@1', '3']);
    assert.deepEqual(value['from'], { path, version: 1, sha256: digest(greeting) });
    assert.deepEqual(value['to'], { path, version: 3, sha256: digest(third) });
    assert.match(String(value['diff']), /-model: lo\/small\n\+model: lo\/large/);
    const layout = `# a comment\n${third}`;
    writeFileSync(file, layout);
    assert.match((await library.run(['diff', 'greeting'])).stdout, /No change in meaning/);
  });

  it('marks the words that changed', async () => {
    const { stdout } = await library.run(['diff', 'greeting@2', '3', '--words']);
    assert.match(stdout, /model: lo\/\[-small-\]\{\+large\+\}\n/);
    assert.doesNotMatch(stdout, /^@@/m);
  });

  it('finds a version by number, commit, digest, and says what there is instead', async () => {
    const [, , first] = await history();
    for (const name of ['1', first?.commit.slice(0, 9), first?.sha256.slice(0, 12), first?.commit]) {
      const { value } = await library.json<{ prompt: { promptVersion: number } }>([
        'show',
        `greeting@${name}`,
      ]);
      assert.equal(value.prompt.promptVersion, 1, name);
    }
    for (const name of ['4', 'staging', 'ffffffff']) {
      assert.deepEqual(await library.run(['show', `greeting@${name}`]), {
        code: 2,
        stdout: '',
        stderr: `promptward: ${path}@${name}: no such version. There are 1 to 3; see promptward history ${path}.\n`,
      });
    }
    assert.equal((await library.run(['show', 'greeting@'])).code, 2);
  });

  it('saves one prompt and its tests, and nothing else', async () => {
    writeFileSync(file, greeting);
    library.write({ 'other.prompt.yml': greeting, [`${path}.promptward.yml`]: 'tags: [kind]\n' });
    library.git('add', 'other.prompt.yml');
    const saved = await library.run(['save', 'greeting.prompt.yml', '-m', 'Back to the small model']);
    assert.equal(saved.code, 0);
    assert.match(saved.stdout, /^Saved greeting\.prompt\.yml as version 4 \([0-9a-f]{8}\)\.\n$/);
    assert.deepEqual(library.git('show', '--name-only', '--format=%s', 'HEAD').split('\n'), [
      ...['Back to the small model', '', path, `${path}.promptward.yml`],
    ]);
    assert.equal(library.git('status', '--porcelain'), 'A  other.prompt.yml');
    const again = await library.json<{ saved: boolean; newest: Entry }>(['save', path, '-m', 'again']);
    assert.equal(again.code, 0);
    assert.equal(again.value.saved, false);
    assert.equal(again.value.newest.version, 4);
    library.write({ [`${path}.promptward.yml`]: 'tags: [kinder]\n' });
    const beside = await library.run(['save', path, '-m', 'tags only']);
    const commit = library.git('rev-parse', 'HEAD').slice(0, 8);
    assert.equal(beside.stdout, `Saved the tests beside ${path} (${commit}); it stays version 4.\n`);
  });

  it('compares and shows versions with the tests that stood beside them', async () => {
    const plain = (text: string) => text.replace(/testData:[\s\S]*$/, '');
    const rows = (...names: string[]) =>
      `testData:\n${names.map(name => `  - { name: ${name}, person: Ada }\n`).join('')}`;
    const beside = `${path}.promptward.yml`;
    library.commit({ [path]: plain(third), [beside]: rows('one') }, 'Apart');
    library.commit({ [path]: plain(second), [beside]: rows('one', 'two') }, 'More');
    assert.match((await library.run(['show', 'greeting@4'])).stdout, / tests +1 row, 0 evaluators\n/);
    assert.match((await library.run(['diff', 'greeting@4', '5'])).stdout, /; test "two" added\.\n$/);
    library.write({ [beside]: rows('one', 'two', 'three') });
    const { stdout } = await library.run(['diff', 'greeting']);
    assert.equal(stdout, 'The prompt is the same. Beside it: test "three" added.\n');
  });

  it('does not save without a reason, a malformed prompt, or without an identity', async () => {
    for (const args of [
      ['save', path],
      ['save', path, '-m', ' '],
    ]) {
      const { code, stderr } = await library.run(args);
      assert.equal(code, 2);
      assert.match(stderr, /^promptward: save needs a message: .+\n$/);
    }
    writeFileSync(file, 'messages: [\n');
    assert.equal((await library.run(['save', path, '-m', 'x'])).code, 2);
    writeFileSync(file, greeting);
    library.git('config', '--unset', 'user.name');
    library.git('config', '--unset', 'user.email');
    library.git('config', 'user.useConfigOnly', 'true');
    const nobody = await library.run(['save', path, '-m', 'x']);
    assert.equal(nobody.code, 3);
    assert.match(nobody.stderr, /^promptward: git does not know who you are: .+\n$/);
    assert.equal(library.git('rev-list', '--count', 'HEAD'), '3');
  });

  it('restores an old version, and says how to undo that', async () => {
    const back = await library.run(['restore', 'greeting@1']);
    assert.equal(back.code, 0);
    assert.equal(working(), greeting);
    const undo = /\nUndo with: promptward (restore .+)\n$/.exec(back.stdout)?.[1] ?? '';
    assert.equal((await library.run(undo.split(' '))).code, 0);
    assert.equal(working(), third);
    const { value } = await library.json(['restore', 'greeting@2']);
    assert.deepEqual(value, { version: 1, prompt: path, restored: 2, sha256: digest(second) });
  });

  it('loses no unsaved change unless told to', async () => {
    writeFileSync(file, 'name: unsaved\n');
    const refused = await library.run(['restore', `${path}@1`]);
    assert.deepEqual(refused, {
      code: 2,
      stdout: '',
      stderr: `promptward: ${path}: has changes that are not saved. Save them first, or give --force to lose them.\n`,
    });
    assert.equal(working(), 'name: unsaved\n');
    assert.equal((await library.run(['restore', `${path}@1`, '--force'])).code, 0);
    assert.equal(working(), greeting);
    assert.equal((await library.run(['restore', path])).code, 2);
  });

  it('brings a deleted prompt back', async () => {
    rmSync(file);
    assert.equal((await library.run(['history', 'greeting'])).code, 2);
    assert.equal((await library.run(['history', 'never.prompt.yml'])).code, 2);
    assert.equal((await library.json<readonly Entry[]>(['history', path])).value.length, 3);
    assert.equal((await library.run(['restore', `${path}@3`])).code, 0);
    assert.equal(working(), third);
  });
});
