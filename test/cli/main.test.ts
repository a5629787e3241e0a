import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { version } from '../../src/cli/version.ts';
import { greeting, type Library, main, makeLibrary } from './cli.ts';

describe('promptward', () => {
  let library: Library;
  before(() => {
    library = makeLibrary({ 'greeting.prompt.yml': greeting });
  });
  after(() => library.remove());

  it('says its version with nothing but main.ts and version.ts there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'promptward-main-'));
    for (const name of ['main.ts', 'version.ts']) cpSync(join(dirname(main), name), join(folder, name));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const { stdout, status } = spawnSync(process.execPath, [join(folder, 'main.ts'), '--version'], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    assert.equal(stdout, `${version}\n`);
    assert.equal(status, 0);
  });

  it('shows help without a command, with --help and with help COMMAND', async () => {
    for (const args of [[], ['--help'], ['help'], ['-h']]) {
      const { code, stdout } = await library.run(args);
      assert.equal(code, 0);
      assert.match(stdout, /^Promptward: /);
    }
    for (const args of [
      ['lint', '--help'],
      ['help', 'lint'],
      ['--help', 'lint', '--fail-on', 'error'],
    ]) {
      assert.match((await library.run(args)).stdout, /Usage: promptward lint/);
    }
    assert.equal((await library.run(['list', '--version'])).stdout, `${version}\n`);
  });

  it('refuses what it does not know in one line, exit 2', async () => {
    const cases: [string[], string][] = [
      [['lnit'], 'promptward: unknown command "lnit". Did you mean lint?\n'],
      [['qqqqqq'], 'promptward: unknown command "qqqqqq". See promptward --help.\n'],
      [['help', 'qqqqqq'], 'promptward: unknown command "qqqqqq". See promptward --help.\n'],
      [['toString'], 'promptward: unknown command "toString". See promptward --help.\n'],
      [['--fromat', 'json'], 'promptward: unknown option --fromat. Did you mean --format?\n'],
      [['test', '--compare', '3'], 'promptward: unknown option --compare. See promptward test --help.\n'],
      [
        ['list', '--format', 'xml'],
        'promptward: list has no format "xml". Use --format text, --format json.\n',
      ],
      [
        ['list', '--root', 'nowhere'],
        'promptward: --root nowhere: no such folder. Give the folder that holds the prompts.\n',
      ],
    ];
    for (const [args, stderr] of cases) {
      assert.deepEqual(await library.run(args), { code: 2, stdout: '', stderr });
    }
  });

  it('finds the root upward, and takes another one with --root', async () => {
    library.write({ 'deep/down/empty.txt': '' });
    const inside = await library.json<{ prompts: unknown[] }>(['list'], {
      cwd: join(library.root, 'deep/down'),
    });
    assert.equal(inside.value.prompts.length, 1);
    const other = await library.json<{ prompts: unknown[] }>(['list', '--root', library.root], {
      cwd: tmpdir(),
    });
    assert.equal(other.value.prompts.length, 1);
  });

  it('writes no colours into a pipe', async () => {
    for (const args of [['--help'], ['list'], ['show', 'greeting'], ['lint'], ['history', 'greeting']]) {
      const { stdout, stderr } = await library.run(args, { env: { TERM: 'xterm-256color' } });
      assert.doesNotMatch(stdout + stderr, /\u001b/);
    }
  });

  it('colours on a terminal, unless told not to', () => {
    const onTerminal = (command: string, env = {}) =>
      spawnSync('script', ['-qefc', `'${process.execPath}' '${main}' ${command}`, '/dev/null'], {
        ...{ cwd: library.root, encoding: 'utf8', input: '' },
        env: { ...library.env, TERM: 'xterm', ...env },
      }).stdout;
    assert.match(onTerminal('list'), /\u001b\[2mPATH/);
    assert.doesNotMatch(onTerminal('list --no-color'), /\u001b/);
    assert.doesNotMatch(onTerminal('list', { NO_COLOR: '1' }), /\u001b/);
    assert.doesNotMatch(onTerminal('list', { TERM: 'dumb' }), /\u001b/);
  });

  it('is quiet about a reader that has left', async () => {
    const left = await library.run(['lint', '--rules', '--format', 'json'], {
      started: child => {
        child.stdout?.destroy();
        child.stdin?.end();
      },
    });
    assert.equal(left.stderr, '');
    assert.equal(left.code, 0);
  });

  it('leaves remarks out with --quiet, never what is wrong', async () => {
    assert.equal((await library.run(['list', 'nothing-like-this'])).stderr.split('\n').length, 2);
    assert.equal((await library.run(['list', 'nothing-like-this', '--quiet'])).stderr, '');
    assert.match((await library.run(['show', 'nothing-like-this', '-q'])).stderr, /^promptward: /);
  });

  it('shows where an unexpected error came from only when asked to', async () => {
    const broken = { env: { PROMPTWARD_HOME: '/dev/null' } };
    const plain = await library.run(['promote', 'greeting', '--to', 'staging', '-m', 'x'], broken);
    assert.equal(plain.code, 3);
    assert.equal(plain.stderr.trim().split('\n').length, 1);
    const debug = await library.run(['promote', 'greeting', '--to', 'staging', '-m', 'x'], {
      env: { ...broken.env, PROMPTWARD_DEBUG: '1' },
    });
    assert.match(debug.stderr, /\npromptward: at /);
  });
});
