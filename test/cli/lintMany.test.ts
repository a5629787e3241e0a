import assert from 'node:assert/strict';
import { readArguments } from '../../src/cli/args.ts';
import { lint } from '../../src/cli/commands/lint.ts';
import { lintLibrary } from '../../src/cli/lintLibrary.ts';
import { openOutput } from '../../src/cli/output.ts';
import { emptyBaseline } from '../../src/core/lint/baseline.ts';
import { greeting, type Library, makeLibrary } from './cli.ts';

interface Report {
  readonly files: number;
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly line: number }[];
}

const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
const leaky = greeting.replace('You greet', `Use the token ${token} and greet`);

describe('promptward lint over many files', () => {
  let library: Library;
  before(() => {
    library = makeLibrary({ 'first.prompt.yml': greeting });
    const files: Record<string, string> = {};
    for (const folder of ['a', 'b']) {
      for (let i = 0; i < 550; i++) {
        files[`${folder}/p${i}.prompt.yml`] = i % 50 === 7 ? leaky : greeting;
        if (i % 100 === 7)
          files[`${folder}/p${i}.prompt.yml.promptward.yml`] = 'tags: [a]\ntestData:\n  - who: x\n';
      }
    }
    library.write(files);
  });
  after(() => library.remove());

  it('gives in threads what it gives in parts that are too small for them', async () => {
    const all = await library.json<Report>(['lint']);
    const parts = await Promise.all(
      ['a', 'b', 'first.prompt.yml'].map(part => library.json<Report>(['lint', part])),
    );
    assert.equal(all.code, 1);
    assert.deepEqual(
      all.value.findings,
      parts.flatMap(({ value }) => value.findings),
    );
    assert.equal(
      all.value.files,
      parts.reduce((sum, { value }) => sum + value.files, 0),
    );
    assert.ok(all.value.findings.length >= 22);
  });

  it('names what is wrong in order, and takes a baseline', async () => {
    library.write({ 'a/p500.prompt.yml': 'messages: [', 'b/p3.prompt.yml': 'messages: 1\n' });
    const broken = await library.run(['lint']);
    assert.equal(broken.code, 2);
    assert.match(broken.stderr, /^promptward: a\/p500\.prompt\.yml:.+\npromptward: b\/p3\.prompt\.yml:.+\n$/);
    library.write({ 'a/p500.prompt.yml': greeting, 'b/p3.prompt.yml': greeting });
    assert.equal((await library.run(['lint', '--write-baseline'])).code, 0);
    assert.match((await library.run(['lint'])).stdout, /^No findings in 11\d\d files\n$/);
  });

  it('stops when it is interrupted, in threads and without', async () => {
    const paths = Array.from({ length: 550 }, (_, i) => `a/p${i}.prompt.yml`);
    for (const count of [100, 2000]) {
      const targets = Array.from({ length: count }, (_, i) => ({ path: paths[i % 550]!, named: false }));
      const controller = new AbortController();
      const { root } = library;
      const { stdout, stderr } = process;
      const out = openOutput({ stdout, stderr, env: {}, quiet: true, noColor: true });
      const args = readArguments([], lint);
      const context = { args, format: 'text', out, signal: controller.signal, cwd: root, root };
      const job = { root, baseline: emptyBaseline, today: '2026-03-01' };
      let done = 0;
      await assert.rejects(async () => {
        for await (const some of lintLibrary(context, targets, job)) {
          done += some.length;
          controller.abort();
        }
      });
      assert.ok(done > 0 && done < count, `${done} of ${count}`);
    }
  });
});
