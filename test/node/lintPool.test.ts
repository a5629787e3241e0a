import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addToBaseline, emptyBaseline } from '../../src/core/lint/baseline.ts';
import type { LintTarget } from '../../src/node/lintFile.ts';
import { beginRun, type Linted, type LintJob, located, openLintJob } from '../../src/node/lintJob.ts';
import { openLintPool } from '../../src/node/lintPool.ts';
import { SettingsProblem } from '../../src/node/settingsProblem.ts';
import { makeRepository, type Repository } from '../support/repository.ts';

const token = (end: string) => ['AK', 'IA', 'QYLPMN5HFIQR7XY', end].join('');
const prompt = (text: string) =>
  `name: One\nmessages:\n  - role: system\n    content: |\n      ${text}\n  - role: user\n    content: "{{who}}"\n`;

describe('the lint pool', () => {
  let repository: Repository;
  let job: LintJob;
  const targets: LintTarget[] = [];
  before(async () => {
    repository = makeRepository();
    const files: Record<string, string | Uint8Array> = {
      'bad.prompt.yml': 'messages: [',
      'binary.prompt.yml': new Uint8Array([0, 1, 2]),
      'notes.txt': `x ${token('A')}`,
      'x.prompt': 'Say {{what}}.\n',
      'x.prompt.promptward.yml': `testData:\n  - what: "${token('B')}"\n  - who: Ada\n`,
    };
    for (let i = 0; i < 150; i++) {
      const kept = i % 3 === 0 ? '# promptward-ignore aws-access-key-id: a sample\n      ' : '';
      files[`p${i}.prompt.yml`] = prompt(i % 2 === 0 ? `${kept}use ${token('C')}` : 'be kind');
    }
    repository.write(files);
    for (const path of [...Object.keys(files), 'gone.prompt.yml']) {
      targets.push({ path, named: false });
      targets.push({ path, named: true });
    }
    const bare = { root: repository.root, baseline: emptyBaseline, today: '2026-03-01' };
    const [one] = await inThisThread(bare, [{ path: 'p2.prompt.yml', named: true }]);
    const findings = one!.files[0]!.findings.map(({ finding }) => finding);
    const accepted = [{ path: 'p2.prompt.yml', findings }];
    job = { ...bare, baseline: addToBaseline(emptyBaseline, accepted, 'rotated'), minConfidence: 0 };
  });
  after(() => repository.remove());

  async function inThisThread(about: LintJob, some: readonly LintTarget[]): Promise<readonly Linted[]> {
    const lint = beginRun(about.root, await openLintJob(about));
    return some.map(target => located(lint(target)));
  }

  async function inThreads(about: LintJob, size: number): Promise<readonly Linted[]> {
    const pool = openLintPool(about, size);
    try {
      const linted: Linted[] = [];
      for await (const some of pool.lint(targets)) linted.push(...some);
      return linted;
    } finally {
      pool.dispose();
    }
  }

  it('gives what one thread gives, in the order of the targets', async () => {
    const expected = await inThisThread(job, targets);
    assert.deepEqual(await inThreads(job, 3), expected);
    const found = expected.flatMap(({ files }) => files.flatMap(({ findings }) => findings));
    assert.ok(found.length > 100);
    assert.ok(expected.some(({ problems }) => problems.length > 0));
  });

  it('keeps to the settings of the team, or leaves them aside where the job says so', async () => {
    repository.write({ '.promptward/config.yml': 'lint:\n  disable: [aws-access-key-id]\n' });
    const rules = async (about: LintJob) =>
      new Set(
        (await inThreads(about, 1)).flatMap(({ files }) =>
          files.flatMap(({ findings }) => findings.map(({ finding }) => finding.rule)),
        ),
      );
    assert.ok(!(await rules(job)).has('aws-access-key-id'));
    assert.ok((await rules({ ...job, builtIn: true })).has('aws-access-key-id'));
    repository.write({ '.promptward/config.yml': 'lint: 1\n' });
    await assert.rejects(inThreads(job, 2), SettingsProblem);
    await assert.rejects(inThisThread(job, targets), SettingsProblem);
    repository.write({ '.promptward/config.yml': '{}\n' });
  });

  it('serves several callers, and one that stops early', async () => {
    const pool = openLintPool(job, 2);
    for await (const some of pool.lint(targets)) {
      assert.ok(some.length > 0);
      break;
    }
    const all = async () => {
      let count = 0;
      for await (const some of pool.lint(targets)) count += some.length;
      return count;
    };
    assert.deepEqual(await Promise.all([all(), all()]), [targets.length, targets.length]);
    pool.dispose();
  });

  it('sees what has come and gone since the run before', async () => {
    const pool = openLintPool(job, 1);
    const files = async () => {
      const linted: Linted[] = [];
      for await (const some of pool.lint([{ path: 'p1.prompt.yml', named: true }])) linted.push(...some);
      return linted.flatMap(({ files }) => files.map(({ path }) => path));
    };
    assert.deepEqual(await files(), ['p1.prompt.yml']);
    repository.write({ 'p1.prompt.yml.promptward.yml': 'tags: [a]\n' });
    assert.deepEqual(await files(), ['p1.prompt.yml', 'p1.prompt.yml.promptward.yml']);
    rmSync(join(repository.root, 'p1.prompt.yml'));
    assert.deepEqual(await files(), []);
    pool.dispose();
  });

  it('throws in a run that is under way when it ends, and in every later one', async () => {
    const pool = openLintPool(job, 2);
    const run = pool.lint(targets);
    await run.next();
    pool.dispose();
    await assert.rejects(async () => {
      for await (const _ of run);
    }, /stopped/);
    await assert.rejects(pool.lint(targets).next(), /stopped/);
  });
});
