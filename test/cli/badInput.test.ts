import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greeting, type Library, main, makeLibrary, promptward } from './cli.ts';

const bad = 'bad.prompt.yml';

describe('promptward with bad input', () => {
  let library: Library;
  let file: string;
  beforeEach(() => {
    library = makeLibrary({ 'good.prompt.yml': greeting });
    file = join(library.root, bad);
  });
  afterEach(() => library.remove());

  /** Every command that reads the prompt ends with 2 and one line that matches; the library as a whole is still listed. */
  const refusedEverywhere = async (reason: RegExp): Promise<void> => {
    const calls = [
      ['show', bad],
      ['render', bad],
      ['test', bad, '--model', 'offline/echo'],
      ['save', bad, '-m', 'x'],
      ['lint', bad],
      ['lint'],
    ];
    for (const args of calls) {
      const { code, stderr } = await library.run([...args, '--quiet']);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /^promptward: [^\n]+\n$/, args.join(' '));
      assert.match(stderr, reason, args.join(' '));
    }
    const { value } = await library.json<{ prompts: { path: string }[] }>(['list']);
    assert.deepEqual(
      value.prompts.map(({ path }) => path),
      [bad, 'good.prompt.yml'],
    );
    assert.equal(library.git('status', '--porcelain'), `?? ${bad}`);
  };

  it('names the line and column of malformed YAML', async () => {
    writeFileSync(file, 'name: x\nmessages:\n  - role: user\n   content: [\n');
    await refusedEverywhere(/^promptward: bad\.prompt\.yml:4:\d+: /);
  });

  it('refuses a file of 50 MB', async () => {
    writeFileSync(file, greeting);
    truncateSync(file, 50 * 1024 * 1024);
    await refusedEverywhere(/^promptward: bad\.prompt\.yml: has 50 MiB, at most 4 MiB can be read/);
  });

  it('refuses a binary file and bytes that are no UTF-8, and names the line', async () => {
    writeFileSync(file, Buffer.concat([Buffer.from('name: x\n'), Buffer.from([0, 1, 2])]));
    await refusedEverywhere(/^promptward: bad\.prompt\.yml: line 2: a NUL byte/);
    writeFileSync(file, Buffer.from('name: x\ndescription: caf\xe9\n', 'latin1'));
    await refusedEverywhere(/^promptward: bad\.prompt\.yml: line 2: not valid UTF-8/);
  });

  it('refuses a file that may not be read', async () => {
    writeFileSync(file, greeting);
    chmodSync(file, 0);
    chmodSync(library.root, 0o755);
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    for (const args of [['lint', bad], ['lint'], ['show', bad]]) {
      const { code, stderr } = await library.run(args, {
        ...uid,
        env: { PROMPTWARD_HOME: '/nowhere', PATH: '/usr/bin:/bin' },
      });
      assert.equal(code, 2);
      assert.match(stderr, /^promptward: bad\.prompt\.yml: permission denied; .+\n$/);
    }
  });

  it('refuses links that lead out, folders and pipes in place of prompts', async () => {
    symlinkSync(main, file);
    const link = await library.run(['lint', bad]);
    assert.equal(link.code, 2);
    assert.match(
      link.stderr,
      /^promptward: bad\.prompt\.yml: is a link that leads out of the library; .+\n$/,
    );
    rmSync(file);
    mkdirSync(file);
    assert.equal((await library.run(['show', bad])).code, 2);
    assert.equal((await library.run(['lint'])).code, 0);
  });

  it('refuses paths outside of the library and paths that are not there', async () => {
    for (const [path, reason] of [
      ['../x', /is not inside the library/],
      ['nothing', /no such file or folder/],
    ] as const) {
      const { code, stderr } = await library.run(['lint', path]);
      assert.equal(code, 2);
      assert.match(stderr, reason);
    }
  });

  it('names the file and line of settings and profiles that are wrong', async () => {
    library.write({ '.promptward/config.yml': '# team\nenvironments: staging\n' });
    const settings = await library.run(['export', '--env', 'staging', '-o', 'out']);
    assert.equal(settings.code, 2);
    assert.match(settings.stderr, /^promptward: \.promptward\/config\.yml:2: .+\n$/);
    writeFileSync(join(library.home, 'config/profiles.yml'), 'profiles:\n  - { id: x }\n');
    const profiles = await library.run(['credentials', 'list']);
    assert.equal(profiles.code, 2);
    assert.match(profiles.stderr, /^promptward: .+profiles\.yml:2: .+\n$/);
  });
});

describe('promptward in bad surroundings', () => {
  let library: Library;
  beforeEach(() => {
    library = makeLibrary();
    library.write({ 'good.prompt.yml': greeting });
  });
  afterEach(() => library.remove());

  it('works in a repository without a commit', async () => {
    const history = await library.run(['history', 'good']);
    assert.equal(history.code, 0);
    assert.match(
      history.stderr,
      /has no versions yet\. Save the first: promptward save good\.prompt\.yml -m "why"\.\n$/,
    );
    assert.deepEqual(await library.json(['history', 'good']), { code: 0, value: [] });
    assert.equal((await library.run(['lint', '--changed'])).code, 0);
    assert.equal((await library.run(['verify'])).code, 0);
    assert.equal((await library.run(['test', '--model', 'offline/echo'])).code, 0);
    for (const args of [
      ['diff', 'good'],
      ['show', 'good@1'],
      ['restore', 'good@1'],
    ]) {
      const { code, stderr } = await library.run(args);
      assert.equal(code, 2);
      assert.match(stderr, /^promptward: good\.prompt\.yml: has no versions yet\. .+\n$/);
    }
    assert.match(
      (await library.run(['save', 'good', '-m', 'first'])).stdout,
      /^Saved good\.prompt\.yml as version 1 /,
    );
  });

  for (const [what, prepare, reason] of [
    [
      'without a repository',
      (root: string) => rmSync(join(root, '.git'), { recursive: true }),
      /is in no Git repository: run `git init` there/,
    ],
    ['without git', () => undefined, /git was not found: install git/],
  ] as const) {
    it(`lints, shows and tests ${what}, and says what is missing for versions`, async () => {
      prepare(library.root);
      const options = { env: { PATH: what === 'without git' ? '' : `${process.env['PATH']}` } };
      for (const args of [['lint'], ['list'], ['show', 'good'], ['test', '--model', 'offline/echo']]) {
        assert.equal((await library.run(args, options)).code, 0, args.join(' '));
      }
      const calls = [
        ['history', 'good'],
        ['diff', 'good'],
        ['save', 'good', '-m', 'x'],
        ['restore', 'good@1'],
        ['verify'],
      ];
      for (const args of [
        ...calls,
        ['promote', 'good', '--to', 'staging', '-m', 'x'],
        ['lint', '--changed'],
      ]) {
        const { code, stdout, stderr } = await library.run(args, options);
        assert.deepEqual({ code, stdout }, { code: 3, stdout: '' }, args.join(' '));
        assert.match(stderr, /^promptward: [^\n]+\n$/);
        assert.match(stderr, reason);
      }
      const doctor = await library.run(['doctor'], options);
      assert.equal(doctor.code, 3);
      assert.match(doctor.stdout, /\nmissing +Git +/);
    });
  }

  it("works in an empty folder that is nobody's library", async () => {
    const empty = join(library.home, 'empty');
    mkdirSync(empty);
    const list = await promptward(['list'], { cwd: empty, env: library.env });
    assert.deepEqual(list, { code: 0, stdout: '', stderr: `No prompts below ${empty}.\n` });
    assert.equal((await promptward(['lint'], { cwd: empty, env: library.env })).code, 0);
  });

  it('stops at Ctrl-C while it waits for stdin', async () => {
    const { code, stdout, stderr } = await library.run(['lint', '-'], {
      // More than a pipe holds: when all of it is written, the command is reading.
      started: child => child.stdin?.write('x'.repeat(2 * 1024 * 1024), () => child.kill('SIGINT')),
    });
    assert.deepEqual(
      { code, stdout, stderr },
      { code: 130, stdout: '', stderr: 'promptward: interrupted.\n' },
    );
  });
});
