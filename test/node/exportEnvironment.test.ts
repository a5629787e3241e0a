import assert from 'node:assert/strict';
import { verifyBundle } from '../../src/core/trust/bundle.ts';
import { exportEnvironment } from '../../src/node/exportEnvironment.ts';
import { promotePrompt } from '../../src/node/promotions.ts';
import { verifyCheckout } from '../../src/node/verifyCheckout.ts';
import { memoryFiles } from './memoryFiles.ts';
import { makeLibrary, prompt, promptText } from './promotionFixture.ts';

const request = { prompt, env: 'staging', reason: 'why' };
const other = 'prompts/other.prompt.yml';

describe('export of an environment', () => {
  let library: Awaited<ReturnType<typeof makeLibrary>>;

  beforeEach(async () => {
    library = await makeLibrary();
    library.repository.commit({ [other]: promptText('Be odd.') }, 'other');
    for (const more of [{ version: 1 }, { prompt: other }, { env: 'production' }]) {
      assert.ok((await promotePrompt(library.deps, { ...request, ...more })).ok);
    }
  });
  afterEach(() => library.dispose());

  const git = (...args: string[]) => library.repository.git(...args);

  it('does not write over the prompts of a library', async () => {
    library.repository.write({ [prompt]: 'not saved yet' });
    const exported = await exportEnvironment(library.deps, 'staging', library.deps.files);
    assert.ok(!exported.ok);
    assert.match(exported.reasons.join(), /itself a library/);
    assert.equal(Buffer.from((await library.deps.files.read(prompt)) ?? []).toString(), 'not saved yet');
  });

  it('writes the exact bytes and a bundle for each prompt in it', async () => {
    library.repository.write({ [other]: 'edited since' });
    const out = memoryFiles();
    const exported = await exportEnvironment(library.deps, 'staging', out);
    assert.deepEqual(exported, {
      ok: true,
      paths: [prompt, `${prompt}.promptward-bundle`, other, `${other}.promptward-bundle`],
    });
    assert.deepEqual([...out.content.keys()], exported.ok && exported.paths);
    for (const [path, text] of [
      [prompt, promptText('Be kind.')],
      [other, promptText('Be odd.')],
    ] as const) {
      assert.equal(Buffer.from(out.content.get(path) ?? []).toString(), text);
      const verified = verifyBundle(out.content.get(`${path}.promptward-bundle`) ?? new Uint8Array());
      assert.ok(verified.ok);
      assert.equal(Buffer.from(verified.promptBytes).toString(), text);
      assert.deepEqual([verified.promotion.body.prompt, verified.promotion.body.env], [path, 'staging']);
    }
  });

  async function assertRefused(reason: RegExp, env = 'staging'): Promise<void> {
    const out = memoryFiles();
    const exported = await exportEnvironment(library.deps, env, out);
    assert.ok(!exported.ok);
    assert.match(exported.reasons.join('\n'), reason);
    assert.equal(out.content.size, 0);
  }

  it('refuses an environment with nothing in it', () =>
    assertRefused(/nothing is promoted to canary/, 'canary'));

  it('refuses a ledger that does not verify', async () => {
    const [path = ''] = git('ls-files', '.promptward/ledger').split('\n');
    library.repository.write({ [path]: 'damaged' });
    await assertRefused(/ledger does not verify/);
  });

  it('refuses a conflict of one prompt for all, merged by Git without one, until a promotion resolves it', async () => {
    git('checkout', '--quiet', '-b', 'side');
    assert.ok((await promotePrompt(library.deps, { ...request, version: 2 })).ok);
    git('checkout', '--quiet', 'main');
    library.repository.commit({ [prompt]: promptText('Be warm.') }, 'third');
    assert.ok((await promotePrompt(library.deps, request)).ok);
    git('merge', '--quiet', '-m', 'merge', 'side');
    await assertRefused(new RegExp(`${prompt} was promoted to staging twice`));
    assert.equal((await verifyCheckout(library.deps)).ok, false);
    assert.ok((await exportEnvironment(library.deps, 'production', memoryFiles())).ok);
    const resolved = await promotePrompt(library.deps, { ...request, version: 2 });
    assert.ok(resolved.ok && resolved.record.parents.length === 2);
    assert.ok((await exportEnvironment(library.deps, 'staging', memoryFiles())).ok);
  });

  it('refuses when promoted bytes are not to be had', async () => {
    const blind = { blob: async () => undefined, blobAt: async () => undefined, versions: async () => [] };
    const out = memoryFiles();
    const exported = await exportEnvironment({ files: library.deps.files, git: blind }, 'staging', out);
    assert.equal(exported.ok, false);
    assert.equal(out.content.size, 0);
  });
});
