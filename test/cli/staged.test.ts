import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { greeting, type Library, makeLibrary } from './cli.ts';

const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const leaky = greeting.replace('You greet', `Use ${token} and greet`);
const prompt = 'a.prompt.yml';
const beside = 'b.prompty';
const sidecar = `${beside}.promptward.yml`;
const prompty = '---\nname: Beside\nmodel: lo/small\n---\nuser:\nGreet {{person}}.\n';
const tests = (person: string) =>
  `testData:\n  - name: one\n    person: ${person}\nevaluators:\n  - name: greets\n    string:\n      contains: Ada\n`;

interface Report {
  readonly files: number;
  readonly findings: readonly { readonly rule: string; readonly file: string; readonly severity: string }[];
}

describe('promptward lint --staged', () => {
  let library: Library;
  beforeEach(() => {
    library = makeLibrary({ [prompt]: greeting, [beside]: prompty, [sidecar]: tests('Ada') });
  });
  afterEach(() => library.remove());
  const stage = (files: Readonly<Record<string, string>>) => {
    library.write(files);
    library.git('add', '-A');
  };
  const staged = async (...more: readonly string[]) => {
    const { code, value } = await library.json<Report>(['lint', '--staged', ...more]);
    const errors = value.findings.filter(({ severity }) => severity === 'error');
    return { code, files: value.files, errors: errors.map(({ rule, file }) => `${file} ${rule}`) };
  };
  const secret = `${prompt} aws-access-key-id`;

  it('reads what is staged, not what is in the work tree', async () => {
    stage({ [prompt]: leaky });
    library.write({ [prompt]: greeting });
    assert.deepEqual(await staged(), { code: 1, files: 1, errors: [secret] });
    stage({});
    library.write({ [prompt]: leaky });
    assert.deepEqual(await staged(), { code: 0, files: 0, errors: [] });
  });

  it('reads the staged half of a file that is staged in part', async () => {
    stage({ [prompt]: greeting.replace('Ada\n', 'Ada Lovelace\n') });
    library.write({ [prompt]: leaky });
    assert.deepEqual(await staged(), { code: 0, files: 1, errors: [] });
  });

  it('lints a prompt with the sidecar beside it when either changes', async () => {
    stage({ [sidecar]: tests(token) });
    library.write({ [sidecar]: tests('Ada') });
    assert.deepEqual(await staged(), { code: 1, files: 2, errors: [`${sidecar} aws-access-key-id`] });
    library.git('reset', '-q', '--hard');
    stage({ [beside]: `${prompty}{{nobody}}\n` });
    assert.equal((await staged()).files, 2);
  });

  it('passes over what is deleted, and reads what is renamed under its new name', async () => {
    library.git('rm', '-q', prompt);
    assert.deepEqual(await staged(), { code: 0, files: 0, errors: [] });
    library.git('reset', '-q', '--hard');
    library.commit({ [prompt]: leaky }, 'leaky');
    library.git('mv', prompt, 'c.prompt.yml');
    assert.deepEqual(await staged(), { code: 1, files: 1, errors: ['c.prompt.yml aws-access-key-id'] });
    library.git('reset', '-q', '--hard');
    library.git('rm', '-q', sidecar);
    assert.equal((await staged()).files, 1);
  });

  it('reads a repository without a commit, names of any kind, and files that git add -N only announced', async () => {
    library.git('update-ref', '-d', 'HEAD');
    library.git('rm', '-q', '-r', '--cached', '.');
    const odd = 'ä b/"c"\n.prompt.yml';
    library.write({ [odd]: leaky });
    library.git('add', '--', odd);
    library.git('add', '-N', '--', prompt);
    assert.deepEqual(await staged(), { code: 1, files: 1, errors: [`${odd} aws-access-key-id`] });
  });

  it('goes by the settings and the baseline that are staged', async () => {
    stage({ [prompt]: leaky, '.promptward/config.yml': 'lint:\n  disable: [aws-access-key-id]\n' });
    rmSync(join(library.root, '.promptward'), { recursive: true });
    assert.deepEqual(await staged(), { code: 0, files: 1, errors: [] });
    library.git('reset', '-q', '--hard');
    stage({ [prompt]: leaky });
    await library.run(['lint', '--write-baseline']);
    assert.equal((await staged()).code, 1, 'a baseline that is not staged accepts nothing');
    stage({});
    assert.deepEqual(await staged(), { code: 0, files: 1, errors: [] });
    stage({ '.promptward/config.yml': 'lint: 3\n' });
    library.write({ '.promptward/config.yml': 'lint: {}\n' });
    const { code, stderr } = await library.run(['lint', '--staged']);
    assert.equal(code, 2);
    assert.match(stderr, /^promptward: \.promptward\/config\.yml:1: lint must hold /);
  });

  it('takes paths, from the folder where it is called, and no option that is about the work tree', async () => {
    stage({ 'x/a.prompt.yml': leaky, 'y/a.prompt.yml': leaky });
    assert.deepEqual((await staged('x')).errors, ['x/a.prompt.yml aws-access-key-id']);
    const cwd = join(library.root, 'y');
    const { stdout } = await library.run(['lint', '--staged', '.'], { cwd });
    assert.match(stdout, /^y\/a\.prompt\.yml:/);
    for (const option of ['--fix', '--changed', '--write-baseline', '--all-files']) {
      const { code, stderr } = await library.run(['lint', '--staged', option]);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`leave out ${option}\\.\n$`));
    }
  });

  it('reports what is staged and malformed, or no text, exit 2', async () => {
    stage({ [prompt]: 'name: "x\n' });
    assert.equal((await library.run(['lint', '--staged'])).code, 2);
    stage({ [prompt]: 'a\0b' });
    const { code, stderr } = await library.run(['lint', '--staged']);
    assert.equal(code, 2);
    assert.match(stderr, /a\.prompt\.yml: line 1: a NUL byte/);
    stage({ [prompt]: `${greeting}#${'x'.repeat(4 * 1024 * 1024)}\n` });
    const large = await library.run(['lint', '--staged']);
    assert.equal(large.code, 2);
    assert.match(large.stderr, /a\.prompt\.yml: is staged with more than 4 MiB/);
  });

  describe('as the hook of a commit', () => {
    beforeEach(async () => {
      assert.equal((await library.run(['hook', 'install'])).code, 0);
    });
    const commit = (args: readonly string[], cwd = library.root) => {
      const env = { ...library.env, ...library.asInstalled() };
      return spawnSync('git', ['commit', '-q', '-m', 'change', ...args], { cwd, env, encoding: 'utf8' });
    };

    it('judges what git commit -a takes, and what git commit PATH takes', () => {
      library.write({ [prompt]: leaky });
      for (const args of [['-a'], [prompt], ['-o', prompt], ['-i', prompt]]) {
        const { status, stderr } = commit(args);
        assert.equal(status, 1, args.join(' '));
        assert.match(stderr, /^a\.prompt\.yml:8:\d+ error aws-access-key-id/m);
      }
      library.write({ [beside]: `${prompty}Be brief.\n` });
      const { status, stderr } = commit([beside]);
      assert.equal(status, 0, stderr);
      assert.equal(library.git('show', '--name-only', '--format='), beside);
    });

    it('lets a commit pass that leaves the secret behind, and one that takes it out', () => {
      stage({ [beside]: `${prompty}Be brief.\n` });
      library.write({ [prompt]: leaky });
      assert.equal(commit([]).status, 0);
      library.git('commit', '-q', '-a', '--no-verify', '-m', 'leaky');
      library.write({ [prompt]: greeting });
      assert.equal(commit(['-a']).status, 0);
    });

    it('works from a folder below, and in a second work tree', () => {
      const tree = join(library.home, 'tree');
      library.git('worktree', 'add', '-q', tree);
      mkdirSync(join(library.root, 'below'));
      stage({ [prompt]: leaky });
      assert.equal(commit([], join(library.root, 'below')).status, 1);
      assert.equal(commit(['--allow-empty'], tree).status, 0);
      library.git('-C', tree, 'rm', '-q', beside);
      assert.equal(commit([], tree).status, 0);
    });
  });
});
