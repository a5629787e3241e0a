import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { greeting, type Library, makeLibrary } from './cli.ts';

interface Report {
  readonly version: number;
  readonly files: number;
  readonly findings: readonly {
    readonly [key: string]: unknown;
    readonly rule: string;
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
  }[];
}

/** Shaped like an access key id and none. */
const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const leaky = greeting.replace('You greet', `Use the token ${token} and greet`);
const zeroWidth = greeting.replace('people', 'peo\u200bple');

describe('promptward lint', () => {
  let library: Library;
  beforeEach(() => {
    library = makeLibrary({
      'a/clean.prompt.yml': greeting,
      'b/leaky.prompt.yml': leaky,
      'notes.txt': `x ${token}`,
    });
  });
  afterEach(() => library.remove());
  const report = async (...args: string[]) => library.json<Report>(['lint', ...args]);

  it('reports the whole library as JSON, and no secret with it', async () => {
    const { code, value } = await report();
    assert.equal(code, 1);
    assert.equal(value.version, 1);
    assert.equal(value.files, 2);
    const [finding, ...others] = value.findings;
    assert.deepEqual(others, []);
    assert.deepEqual(
      { ...finding, fingerprint: '', fix: undefined },
      {
        ...{ rule: 'aws-access-key-id', group: 'secret', severity: 'error', file: 'b/leaky.prompt.yml' },
        ...{ start: leaky.indexOf(token), end: leaky.indexOf(token) + 20 },
        ...{ line: 8, column: 28, endLine: 8, endColumn: 48 },
        ...{ confidence: 1, place: 'system message' },
        ...{
          message: 'AWS access key id in the text',
          preview: 'AKIA…(20)',
          fingerprint: '',
          fix: undefined,
        },
      },
    );
    for (const format of ['text', 'json', 'sarif', 'github']) {
      const { stdout, stderr } = await library.run(['lint', '--format', format]);
      assert.ok(!(stdout + stderr).includes(token.slice(4)), format);
    }
  });

  it('reports as text, SARIF and workflow commands', async () => {
    assert.equal(
      (await library.run(['lint'])).stdout,
      'b/leaky.prompt.yml:8:28 error aws-access-key-id AWS access key id in the text AKIA…(20)\n1 error in 2 files\n',
    );
    const sarif = JSON.parse((await library.run(['lint', '--format', 'sarif'])).stdout);
    assert.equal(sarif.version, '2.1.0');
    assert.equal(sarif.runs[0].results[0].ruleId, 'aws-access-key-id');
    const github = await library.run(['lint', '--format', 'github']);
    assert.match(github.stdout, /^::error file=b\/leaky\.prompt\.yml,line=8,/);
    const fine = await library.run(['lint', 'a']);
    assert.deepEqual(fine, { code: 0, stdout: 'No findings in 1 file\n', stderr: '' });
  });

  it('takes folders, files and any text file that is named or asked for', async () => {
    assert.equal((await report('a')).code, 0);
    assert.equal((await report('b/leaky.prompt.yml', 'b')).value.findings.length, 1);
    assert.deepEqual(
      (await report('notes.txt')).value.findings.map(f => f.rule),
      ['aws-access-key-id'],
    );
    assert.deepEqual(
      (await report('--all-files')).value.findings.map(f => f.file),
      ['b/leaky.prompt.yml', 'notes.txt'],
    );
  });

  it('lints what stands in the file beside a prompt', async () => {
    library.write({
      'c.prompt': 'Say {{what}}.\n',
      'c.prompt.promptward.yml': `testData:\n  - what: ${token}\n`,
    });
    assert.deepEqual(
      (await report('c.prompt')).value.findings.map(f => [f.file, f.line]),
      [['c.prompt.promptward.yml', 2]],
    );
    const escaped = `"${token.slice(0, 3)}\\x41${token.slice(4)}"`;
    library.write({ 'c.prompt.promptward.yml': `testData:\n  - what: ${escaped}\n  - who: Ada\n` });
    for (const named of ['c.prompt', 'c.prompt.promptward.yml']) {
      const { value } = await report(named);
      assert.equal(value.files, 2, named);
      assert.deepEqual(
        value.findings.map(f => [f.rule, f.file, f.line]),
        [
          ['aws-access-key-id', 'c.prompt.promptward.yml', 2],
          ['test-row-missing-variable', 'c.prompt.promptward.yml', 3],
        ],
      );
    }
  });

  it('lints stdin under the name that is given', async () => {
    const named = await library.run(['lint', '-', '--stdin-name', 'x.prompt.yml', '--format', 'json'], {
      input: leaky,
    });
    assert.equal(named.code, 1);
    assert.equal(JSON.parse(named.stdout).findings[0].file, 'x.prompt.yml');
    const unnamed = await library.run(['lint', '-'], { input: 'nothing here' });
    assert.deepEqual(unnamed, { code: 0, stdout: 'No findings in 1 file\n', stderr: '' });
    const both = await library.run(['lint', '-', 'a'], { input: '' });
    assert.equal(both.code, 2);
  });

  it('fails at and over the severity that is asked for', async () => {
    library.write({ 'b/leaky.prompt.yml': zeroWidth });
    for (const [severity, code] of [
      ['error', 0],
      ['warning', 1],
      ['info', 1],
    ] as const) {
      assert.equal((await library.run(['lint', '--fail-on', severity])).code, code, severity);
    }
    assert.equal((await library.run(['lint'])).code, 0);
  });

  it('fixes what is safe to fix, and says what is left', async () => {
    library.write({ 'a/clean.prompt.yml': zeroWidth });
    const { code, stdout, stderr } = await library.run(['lint', '--fix']);
    assert.equal(readFileSync(join(library.root, 'a/clean.prompt.yml'), 'utf8'), greeting);
    assert.equal(readFileSync(join(library.root, 'b/leaky.prompt.yml'), 'utf8'), leaky);
    assert.equal(stderr, 'a/clean.prompt.yml: 1 fixed\n');
    assert.match(stdout, /1 error in 2 files\n$/);
    assert.equal(code, 1);
  });

  it('accepts what the baseline names until it expires, and writes one', async () => {
    const written = await library.run(['lint', '--write-baseline']);
    assert.equal(written.code, 0);
    assert.match(written.stdout, /^1 accepted in \.promptward\/lint-baseline\.json\./);
    assert.equal((await library.run(['lint'])).code, 0);
    const path = join(library.root, '.promptward/lint-baseline.json');
    const baseline = JSON.parse(readFileSync(path, 'utf8'));
    assert.ok(!JSON.stringify(baseline).includes(token.slice(4)));
    baseline.entries[0].expires = '2020-01-01';
    writeFileSync(path, JSON.stringify(baseline));
    assert.equal((await library.run(['lint'])).code, 1);
    assert.equal((await library.run(['lint', '--baseline', 'gone.json'])).code, 2);
    writeFileSync(path, '{');
    const broken = await library.run(['lint']);
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /^promptward: \.promptward\/lint-baseline\.json: .+\n$/);
  });

  it('lints only what changed, since HEAD or since a revision', async () => {
    assert.equal((await report('--changed')).value.files, 0);
    library.write({ 'new.prompt.yml': greeting });
    assert.equal((await report('--changed')).value.files, 1);
    library.commit({ 'new.prompt.yml': greeting }, 'second');
    assert.equal((await report('--changed')).value.files, 0);
    assert.equal((await report('--since', 'HEAD~1')).value.files, 1);
    const unknown = await library.run(['lint', '--since', 'nope']);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /^promptward: .*nope.*\n$/);
  });

  it('lists the rules', async () => {
    const { value } = await library.json<{ rules: { id: string }[] }>(['lint', '--rules']);
    assert.ok(value.rules.some(rule => rule.id === 'aws-access-key-id'));
    assert.match(
      (await library.run(['lint', '--rules'])).stdout,
      /^RULE .+\n(?:.+\n)*bidi-controls +hidden-text +error +on /,
    );
  });
});
