import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greeting, type Library, makeLibrary } from './cli.ts';

const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const leaky = greeting.replace('You greet', `Use ${token} and greet`);

describe('promptward hook', () => {
  let library: Library;
  let hook: string;
  beforeEach(() => {
    library = makeLibrary({ 'a.prompt.yml': greeting });
    hook = join(library.root, '.git/hooks/pre-commit');
  });
  afterEach(() => library.remove());

  /** A real commit with the command line on the PATH as it is after an installation. */
  const commit = (text: string) => {
    library.write({ 'a.prompt.yml': text });
    const env = { ...library.env, ...library.asInstalled() };
    library.git('add', '-A');
    return spawnSync('git', ['commit', '-q', '-m', 'change'], { cwd: library.root, env, encoding: 'utf8' });
  };

  it('stops a commit of a prompt that holds a secret, and no other', async () => {
    const { code, stdout } = await library.run(['hook', 'install']);
    assert.equal(code, 0);
    assert.match(stdout, /^Prompts are checked before each commit by .+pre-commit\.\n$/);
    const stopped = commit(leaky);
    assert.equal(stopped.status, 1, stopped.stderr);
    assert.match(stopped.stdout + stopped.stderr, /a\.prompt\.yml:8:\d+ error aws-access-key-id/);
    assert.ok(!(stopped.stdout + stopped.stderr).includes(token.slice(4)));
    const passed = commit(`${greeting}# more\n`);
    assert.equal(passed.status, 0, passed.stderr);
  });

  it('keeps what a hook holds already, runs before its end, and leaves without a trace', async () => {
    const own = '#!/usr/bin/env bash\necho own\nexit 0\n';
    mkdirSync(join(library.root, '.git/hooks'), { recursive: true });
    writeFileSync(hook, own);
    for (const _ of ['once', 'twice']) assert.equal((await library.run(['hook', 'install'])).code, 0);
    const text = readFileSync(hook, 'utf8');
    assert.ok(
      text.startsWith('#!/usr/bin/env bash\n# >>> promptward\n') && text.endsWith('echo own\nexit 0\n'),
    );
    assert.equal(text.split('promptward lint --staged').length, 3);
    assert.ok((statSync(hook).mode & 0o111) !== 0);
    assert.equal(commit(leaky).status, 1);
    assert.equal((await library.run(['hook', 'uninstall'])).code, 0);
    assert.equal(readFileSync(hook, 'utf8'), own);
    assert.equal(commit(leaky).status, 0);
  });

  it('takes its own file away again, and says when there is nothing to do', async () => {
    const { value } = await library.json<{ changed: boolean }>(['hook', 'install']);
    assert.equal(value.changed, true);
    assert.equal((await library.json<{ changed: boolean }>(['hook', 'install'])).value.changed, false);
    await library.run(['hook', 'uninstall']);
    assert.ok(!existsSync(hook));
    assert.match((await library.run(['hook', 'uninstall'])).stdout, /^There is no check in /);
  });

  it('writes where core.hooksPath of this repository points', async () => {
    library.git('config', 'core.hooksPath', '.githooks');
    assert.equal((await library.run(['hook', 'install'])).code, 0);
    assert.ok(existsSync(join(library.root, '.githooks/pre-commit')) && !existsSync(hook));
    assert.equal(commit(leaky).status, 1);
  });

  it('refuses, with what to do, where the hook is not its to change', async () => {
    const refusals: [() => void, RegExp][] = [
      [() => writeFileSync(hook, '#!/usr/bin/env python3\nprint(1)\n'), /no shell script: let it call/],
      [() => symlinkSync('/nowhere', hook), /is a link or a folder/],
      [() => library.git('config', 'core.hooksPath', library.home), /outside of this repository: let/],
    ];
    mkdirSync(join(library.root, '.git/hooks'), { recursive: true });
    for (const [arrange, why] of refusals) {
      const { rmSync } = await import('node:fs');
      rmSync(hook, { force: true });
      arrange();
      const { code, stderr } = await library.run(['hook', 'install']);
      assert.equal(code, 3);
      assert.match(stderr, why);
      assert.equal(stderr.trim().split('\n').length, 1);
    }
    assert.equal((await library.run(['hook', 'mend'])).code, 2);
    assert.ok(!existsSync(join(library.home, 'pre-commit')));
  });
});
