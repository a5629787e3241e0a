import assert from 'node:assert/strict';
import { labelsOf } from '../../src/core/trust/state.ts';
import { KeychainUnavailable } from '../../src/node/keychain.ts';
import { readLedger } from '../../src/node/ledgerStore.ts';
import { type Promoted, promotePrompt } from '../../src/node/promotions.ts';
import { verifyCheckout } from '../../src/node/verifyCheckout.ts';
import { memorySecrets } from './memorySecrets.ts';
import { type LibraryDeps, makeLibrary, prompt, promptText, sha256 } from './promotionFixture.ts';

const request = { prompt, env: 'staging', reason: 'kinder replies' };

describe('promotion of a prompt', () => {
  let library: Awaited<ReturnType<typeof makeLibrary>>;
  let deps: LibraryDeps;

  beforeEach(async () => {
    library = await makeLibrary();
    deps = library.deps;
  });
  afterEach(() => library.dispose());

  const git = (...args: string[]) => library.repository.git(...args);

  /** The promotion was not made and left no trace. */
  function assertRefused(promoted: Promoted, kind: string, reason: RegExp): void {
    assert.ok(!promoted.ok);
    assert.equal(promoted.kind, kind);
    assert.match(promoted.reasons.join('\n'), reason);
    assert.ok(promoted.reasons.every(line => line !== '' && !line.includes('\n')));
    assert.equal(git('status', '--porcelain', '--', '.promptward'), '');
    assert.equal(git('log', '--format=%s', '--', '.promptward'), '');
  }

  it('signs the exact bytes of the newest version and commits exactly its own files', async () => {
    library.repository.write({ 'other.txt': 'not mine' });
    git('add', 'other.txt');
    const promoted = await promotePrompt(deps, request);
    assert.ok(promoted.ok, JSON.stringify(promoted));
    const text = promptText('Be brief.');
    const { body } = promoted.record;
    assert.deepEqual(
      [body.prompt, body.env, body.seq, body.reason, body.sha256, body.bytes],
      [prompt, 'staging', 1, 'kinder replies', sha256(text), Buffer.byteLength(text)],
    );
    assert.equal(body.commit, git('rev-parse', 'HEAD~1'));
    assert.deepEqual(body.evidence.lint, {
      errors: 0,
      warnings: body.evidence.lint.warnings,
      rules: 'test-rules',
    });
    assert.deepEqual(
      { ...body.evidence.tests, suite: '' },
      {
        suite: '',
        model: 'openai/gpt-4o-mini',
        source: 'replay',
        passed: 1,
        n: 1,
      },
    );
    assert.equal(promoted.version, 2);
    assert.equal(promoted.commit, git('rev-parse', 'HEAD'));
    assert.deepEqual(git('show', '--name-only', '--format=', 'HEAD').split('\n'), [...promoted.paths].sort());
    assert.equal(promoted.paths.length, 5);
    assert.equal(git('log', '-1', '--format=%s%n%b'), `Promote ${prompt} v2 to staging\nkinder replies\n`);
    assert.equal(git('diff', '--cached', '--name-only'), 'other.txt');
    const report = await verifyCheckout(deps);
    assert.ok(report.ok, JSON.stringify(report.problems));
    assert.deepEqual(
      report.promotions.map(({ workingCopy, bytesFound }) => [workingCopy, bytesFound]),
      [['same', true]],
    );
  });

  it('promotes an older version by its number, whatever the working copy holds', async () => {
    library.repository.write({ [prompt]: promptText('Be loud.') });
    const promoted = await promotePrompt(deps, { ...request, version: 1 });
    assert.ok(promoted.ok);
    assert.equal(promoted.record.body.sha256, sha256(promptText('Be kind.')));
    const again = await promotePrompt(deps, { ...request, version: 2, env: 'production' });
    assert.ok(again.ok);
    const labels = labelsOf(await readLedger(deps.files), prompt);
    assert.deepEqual(labels.get(sha256(promptText('Be kind.'))), ['staging']);
    assert.deepEqual(labels.get(sha256(promptText('Be brief.'))), ['production']);
  });

  it('goes on from promotion to promotion, and back to an older version', async () => {
    for (const [index, version] of [2, 1, 2].entries()) {
      const promoted = await promotePrompt(deps, { ...request, version });
      assert.ok(promoted.ok);
      assert.equal(promoted.record.body.seq, index + 1);
    }
    assert.equal((await verifyCheckout(deps)).promotions[0]?.seq, 3);
  });

  it('refuses a working copy that is not saved', async () => {
    library.repository.write({ [prompt]: promptText('Be loud.') });
    assertRefused(await promotePrompt(deps, request), 'refused', /save it first/);
  });

  it('refuses a prompt that was never saved, and a version that is not there', async () => {
    library.repository.write({ 'new.prompt.yml': promptText('Be new.') });
    assertRefused(
      await promotePrompt(deps, { ...request, prompt: 'new.prompt.yml' }),
      'refused',
      /save it first/,
    );
    assertRefused(
      await promotePrompt(deps, { ...request, version: 3 }),
      'input',
      /has no version 3: the newest is 2/,
    );
  });

  it('refuses a secret and a mistake of form in the tests beside a prompt, and names the place', async () => {
    const sidecar = `${prompt}.promptward.yml`;
    const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
    library.repository.commit({ [sidecar]: `testData:\n  - person: ${token}\n` }, 'leak');
    assertRefused(await promotePrompt(deps, request), 'refused', /^lint finds 1 error: /);
    library.repository.commit({ [sidecar]: 'tags: []\ntestData: 1\n' }, 'malformed');
    assertRefused(
      await promotePrompt(deps, request),
      'input',
      /^prompts\/greet\.prompt\.yml\.promptward\.yml:2:\d+: /,
    );
    library.repository.commit({ [sidecar]: Buffer.from([0xff]) }, 'binary');
    assertRefused(await promotePrompt(deps, request), 'input', /promptward\.yml: line 1: not valid UTF-8/);
  });

  it('examines a version with the tests that stood beside it last, once they are saved', async () => {
    const suites: string[] = [];
    const latest: LibraryDeps['runs']['latest'] = (digest, suite) => {
      suites.push(suite);
      return deps.runs.latest(digest, suite);
    };
    const watching = { ...deps, runs: { latest } };
    const sidecar = `${prompt}.promptward.yml`;
    const more = 'testData:\n  - person: Grace\n';
    library.repository.write({ [sidecar]: more });
    assertRefused(await promotePrompt(watching, request), 'refused', /save it first/);
    library.repository.commit({ [sidecar]: more }, 'more tests');
    assertRefused(await promotePrompt(watching, { ...request, version: 2 }), 'refused', /"row 2" not run/);
    library.repository.write({ [sidecar]: `${more}  - person: Eve\n` });
    assertRefused(await promotePrompt(watching, request), 'refused', /save it first/);
    assert.ok((await promotePrompt(watching, { ...request, version: 1 })).ok);
    const [alone, , , ofFirst] = suites;
    assert.equal(ofFirst, alone);
    assert.notEqual(suites[1], alone);
  });

  it('refuses what is asked wrongly', async () => {
    for (const [change, reason] of [
      [{ env: 'prod' }, /no environment "prod": use staging or production/],
      [{ reason: '' }, /one line/],
      [{ reason: 'a\nb' }, /one line/],
      [{ prompt: '../x.prompt.yml' }, /path inside the library/],
    ] as const) {
      assertRefused(await promotePrompt(deps, { ...request, ...change }), 'input', reason);
    }
  });

  it('refuses a secret in the reason and does not repeat it', async () => {
    const secret = `${'AK'}${'IA'}${'Q3EGRT7XW2LZ5NVB'}`;
    const promoted = await promotePrompt(deps, { ...request, reason: `for ${secret}` });
    assertRefused(promoted, 'input', /must not be published/);
    assert.ok(!JSON.stringify(promoted).includes(secret));
  });

  it('refuses lint errors in the version, not in the working copy', async () => {
    const strict: LibraryDeps = {
      ...deps,
      lint: ({ text }) => (text.includes('Be brief.') ? [errorFinding] : []),
    };
    assertRefused(await promotePrompt(strict, request), 'refused', /lint finds 1 error/);
    assert.ok((await promotePrompt(strict, { ...request, version: 1 })).ok);
  });

  it('refuses a version without passed tests', async () => {
    const untested: LibraryDeps = { ...deps, runs: { latest: () => [] } };
    assertRefused(await promotePrompt(untested, request), 'refused', /never run on these bytes/);
  });

  it('refuses a malformed prompt, with file and line', async () => {
    library.repository.commit({ [prompt]: 'name: x\nmessages: 3\n' }, 'broken');
    assertRefused(await promotePrompt(deps, request), 'input', /greet\.prompt\.yml:2:11: /);
    library.repository.commit({ [prompt]: Buffer.from([0x6e, 0xff, 0x0a]) }, 'binary');
    assertRefused(await promotePrompt(deps, request), 'input', /UTF-8/);
  });

  it('refuses to promote the same bytes again', async () => {
    assert.ok((await promotePrompt(deps, request)).ok);
    const again = await promotePrompt(deps, request);
    assert.ok(!again.ok && again.kind === 'refused');
    assert.match(again.reasons.join(), /already in staging/);
    assert.equal(git('status', '--porcelain'), '');
  });

  it('refuses a ledger that does not verify, and another key than the trusted one', async () => {
    const first = await promotePrompt(deps, request);
    assert.ok(first.ok);
    const other = await promotePrompt(
      { ...deps, secrets: memorySecrets() },
      { ...request, env: 'production' },
    );
    assert.ok(!other.ok && other.kind === 'refused');
    assert.match(other.reasons.join(), /this library trusts key/);
    library.repository.write({ [first.paths.at(-1) ?? '']: 'damaged' });
    const damaged = await promotePrompt(deps, { ...request, env: 'production' });
    assert.ok(!damaged.ok && damaged.kind === 'refused');
    assert.match(damaged.reasons.join('\n'), /run promptward verify\n.*restore it from Git/);
  });

  it('takes its files back when Git does not commit', async () => {
    const failing: LibraryDeps = {
      ...deps,
      git: { ...deps.git, commit: async () => ({ ok: false, message: 'no identity' }) },
    };
    assertRefused(await promotePrompt(failing, request), 'surroundings', /nothing was promoted.*no identity/);
    git('config', 'user.useConfigOnly', 'true');
    git('config', '--unset', 'user.email');
    assertRefused(await promotePrompt(deps, request), 'surroundings', /nothing was promoted/);
    const throwing = { ...deps, git: { ...deps.git, commit: () => Promise.reject(new Error('a bug')) } };
    await assert.rejects(promotePrompt(throwing, request), /a bug/);
    assert.equal(git('status', '--porcelain'), '');
  });

  it('makes no key before the gate is passed, and names a keychain that cannot be used', async () => {
    const secrets = memorySecrets();
    const untested: LibraryDeps = { ...deps, secrets, runs: { latest: () => [] } };
    assertRefused(await promotePrompt(untested, request), 'refused', /never run/);
    assert.deepEqual(await secrets.accounts(), []);
    const locked: LibraryDeps = {
      ...deps,
      secrets: { ...secrets, get: () => Promise.reject(new KeychainUnavailable('the keychain is locked')) },
    };
    assertRefused(await promotePrompt(locked, request), 'surroundings', /keychain is locked/);
  });

  it('finds the promoted bytes again after a rename', async () => {
    assert.ok((await promotePrompt(deps, { ...request, version: 1 })).ok);
    git('mv', prompt, 'prompts/hello.prompt.yml');
    library.repository.commit({}, 'rename');
    assert.ok((await verifyCheckout(deps)).ok);
    const renamed = { ...request, prompt: 'prompts/hello.prompt.yml', version: 1 };
    assert.ok((await promotePrompt(deps, renamed)).ok);
    assert.ok((await verifyCheckout(deps)).ok);
  });

  it('finds the promoted bytes in a rewritten history, and says so where they are gone', async () => {
    const promoted = await promotePrompt(deps, request);
    assert.ok(promoted.ok);
    git('checkout', '--quiet', '--orphan', 'fresh');
    library.repository.commit({}, 'all in one');
    git('branch', '-D', 'main');
    git('reflog', 'expire', '--expire=now', '--all');
    git('gc', '--quiet', '--prune=now');
    assert.throws(() => git('cat-file', '-e', promoted.record.body.commit));
    assert.ok((await verifyCheckout(deps)).ok);
    git('checkout', '--quiet', '--orphan', 'fresher');
    library.repository.commit({ [prompt]: promptText('Be warm.') }, 'other bytes');
    git('branch', '-D', 'fresh');
    git('reflog', 'expire', '--expire=now', '--all');
    git('gc', '--quiet', '--prune=now');
    const report = await verifyCheckout(deps);
    assert.deepEqual([report.ok, report.promotions[0]?.bytesFound], [false, false]);
    assert.match(report.problems[0]?.message ?? '', /not in the history here/);
  });

  it('survives a checkout with other line ends', async () => {
    assert.ok((await promotePrompt(deps, request)).ok);
    git('config', 'core.autocrlf', 'true');
    git('rm', '-r', '--cached', '--quiet', '.');
    git('reset', '--hard', '--quiet');
    assert.match(Buffer.from((await deps.files.read(prompt)) ?? []).toString(), /\r\n/);
    assert.deepEqual((await readLedger(deps.files)).problems, []);
    assert.ok((await promotePrompt(deps, { ...request, env: 'production' })).ok);
  });
});

const errorFinding = {
  rule: 'x',
  group: 'secret',
  severity: 'error',
  range: { start: 0, end: 1 },
  message: 'm',
  preview: 'p',
  fingerprint: '0'.repeat(16),
} as const;
