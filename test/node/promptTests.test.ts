import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineModels } from '../../src/core/evals/offline.ts';
import { guard } from '../../src/core/lint/guard.ts';
import type { Models } from '../../src/core/ports.ts';
import { promotePrompt } from '../../src/node/promotions.ts';
import { runPromptTests } from '../../src/node/promptTests.ts';
import { openRunStore } from '../../src/node/runStore.ts';
import { verifyCheckout } from '../../src/node/verifyCheckout.ts';
import { said, scripted } from '../core/evals/fixtures.ts';
import { type LibraryDeps, makeLibrary, prompt, promptText, sha256 } from './promotionFixture.ts';

describe('runPromptTests', () => {
  let library: Awaited<ReturnType<typeof makeLibrary>>;
  let deps: LibraryDeps;
  beforeEach(async () => {
    library = await makeLibrary();
    deps = library.deps;
  });
  afterEach(() => library.dispose());

  const { signal } = new AbortController();
  const run = (models: Models, more: Partial<Parameters<typeof runPromptTests>[0]> = {}) =>
    runPromptTests({
      ...{
        root: library.repository.root,
        path: prompt,
        mode: 'replay',
        models,
        guard,
        concurrency: 2,
        signal,
      },
      repository: { ok: true, git: deps.git },
      ...more,
    });

  it('names file, line and column of what is malformed, in the prompt and beside it', async () => {
    library.repository.write({ [prompt]: `${promptText('Hi.')}  - name: nothing\n` });
    const own = await run(offlineModels);
    assert.ok(!own.ok);
    assert.match(own.reason, /^prompts\/greet\.prompt\.yml:15:5: this evaluator checks nothing/);
    const sidecar = `${prompt}.promptward.yml`;
    library.repository.write({ [prompt]: promptText('Hi.'), [sidecar]: 'tags: []\ntestData:\n  - 1\n' });
    const beside = await run(offlineModels);
    assert.ok(!beside.ok);
    assert.match(beside.reason, /^prompts\/greet\.prompt\.yml\.promptward\.yml:3:5: each row of `testData`/);
  });

  describe('in a working copy whose line ends Git converts', () => {
    const text = promptText('|-\n      Be brief.\n      Be kind.');
    let folder: string;
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'promptward-runs-'));
      library.repository.git('config', 'core.autocrlf', 'true');
      library.repository.write({ [prompt]: text.replaceAll('\n', '\r\n') });
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    it('runs on the bytes that Git stores, so that what was tested can be promoted', async () => {
      const opened = openRunStore(folder, library.repository.root);
      assert.ok(opened.ok);
      const runs = opened.store;
      try {
        const models = scripted(() => said('Hello Ada', 'replay'));
        const before = await run(models, { runs });
        assert.ok(before.ok);
        assert.deepEqual(
          before.results.map(result => [result.outcome, result.sha256, result.version]),
          [['passed', sha256(text), 0]],
        );
        assert.ok((await deps.git.commit([prompt], 'with CRLF here')).ok);
        const saved = await run(models);
        assert.ok(saved.ok);
        assert.equal(saved.results[0]?.version, 3);

        const promoted = await promotePrompt(
          { ...deps, runs },
          { prompt, env: 'staging', reason: 'kinder replies' },
        );
        assert.ok(promoted.ok, JSON.stringify(promoted));
        assert.equal(promoted.record.body.sha256, sha256(text));
        const { promotions } = await verifyCheckout(deps);
        assert.deepEqual(
          promotions.map(({ workingCopy }) => workingCopy),
          ['same'],
        );
      } finally {
        runs.close();
      }
    });
  });
});
