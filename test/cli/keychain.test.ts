import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyBundle } from '../../src/core/trust/bundle.ts';
import { runInKeyring } from '../support/keyring.ts';
import { type ModelServer, startModelServer } from '../support/modelServer.ts';
import { greeting, type Library, main, makeLibrary, type Ran } from './cli.ts';
import type { Step } from './session.ts';

const session = fileURLToPath(new URL('./session.ts', import.meta.url));
const key = ['sk', 'test', 'decade'.repeat(5)].join('-');
const prompt = 'greeting.prompt.yml';

describe('promptward with a keychain', () => {
  let server: ModelServer;
  let library: Library;
  before(async () => {
    server = await startModelServer(request => `Hello, ${request.body?.messages.at(-1)?.content}`);
  });
  after(() => server.close());
  beforeEach(() => {
    library = makeLibrary(
      { [prompt]: greeting },
      `profiles:
  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true, account: lo }
  - { id: nobody, origin: "http://127.0.0.1:1", local: true }
`,
    );
  });
  afterEach(() => library.remove());

  /** Runs all steps in one session with an empty keychain. */
  const run = async (...steps: readonly (Step | readonly string[])[]): Promise<readonly Ran[]> => {
    const list = steps.map(step => ('length' in step ? { args: step } : step));
    const args = [session, main, library.root, JSON.stringify(list)];
    const { HOME: _, ...env } = library.env;
    const { stdout, stderr } = await runInKeyring(process.execPath, args, env);
    assert.notEqual(stdout, '', stderr);
    return JSON.parse(stdout);
  };
  const setKey: Step = { args: ['credentials', 'set', 'lo'], input: `${key}\n` };
  const test: Step = { args: ['test', '--quiet'] };
  const promote = (...more: readonly string[]) => [
    'promote',
    'greeting',
    '--to',
    'staging',
    '-m',
    'why',
    ...more,
  ];

  it('sets, lists, uses and removes a credential, and never shows it', async () => {
    const steps = await run(
      ...[test, setKey, ['credentials', 'list'], ['credentials', 'list', '--format', 'json'], test],
      ...[
        ['doctor'],
        ['doctor', '--format', 'json'],
        ['credentials', 'remove', 'lo'],
        ['credentials', 'remove', 'lo'],
        test,
      ],
    );
    assert.deepEqual(
      steps.map(({ code }) => code),
      [3, 0, 0, 0, 0, 0, 0, 0, 0, 3],
    );
    const [none, set, list, json, tested, doctor, doctorJson, removed, again] = steps;
    assert.match(
      none?.stderr ?? '',
      /no verdict: No credential for lo; run: promptward credentials set lo\n$/,
    );
    assert.equal(set?.stdout, 'The credential for lo is in the keychain.\n');
    assert.match(
      list?.stdout ?? '',
      /^PROFILE +CREDENTIAL +ENDPOINT\nlo +stored +http:\/\/127\.0\.0\.1:\d+\nnobody +not needed /,
    );
    assert.deepEqual(JSON.parse(json?.stdout ?? '').credentials[0], {
      ...{ profile: 'lo', origin: server.origin, credential: 'stored' },
    });
    assert.match(tested?.stdout ?? '', /2 passed, 0 failed/);
    assert.equal(
      server.requests.findLast(r => r.path.endsWith('/chat/completions'))?.headers['authorization'],
      `Bearer ${key}`,
    );
    assert.match(doctor?.stdout ?? '', /\nok +Keychain +reachable\n/);
    assert.match(
      doctor?.stdout ?? '',
      /\nok +lo +credential present, http:\/\/127\.0\.0\.1:\d+ answered 200 in \d+ ms\n/,
    );
    const { ok, checks } = JSON.parse(doctorJson?.stdout ?? '');
    assert.equal(ok, true);
    assert.deepEqual(checks[0], { name: 'Node.js', status: 'ok', detail: process.versions.node });
    assert.equal(removed?.stdout, 'The credential for lo is removed.\n');
    assert.equal(again?.stdout, 'There was no credential for lo.\n');
    assert.ok(!JSON.stringify(steps).includes(key));
  });

  it('lists and removes what the editor took out of a prompt, by its name', async () => {
    const value = 'a value of the tests';
    const modules = ['keychain', 'lintKeychain'].map(
      name => new URL(`../../src/node/${name}.ts`, import.meta.url),
    );
    const script = `const [{ openKeychain }, { keepPromptValue }] = await Promise.all(process.argv.slice(1).map(m => import(m)));
      for (const kept of ['${value}', 'another one']) console.log(await keepPromptValue(openKeychain(), 'api_key', kept));`;
    const [kept, list, json, removed, again, rest] = await run(
      { shell: `'${process.execPath}' --input-type=module -e "${script}" ${modules.join(' ')}` },
      ['credentials', 'list'],
      ['credentials', 'list', '--format', 'json'],
      ['credentials', 'remove', 'prompt-api_key'],
      ['credentials', 'remove', 'prompt-api_key'],
      ['credentials', 'list', '--format', 'json'],
    );
    assert.equal(kept?.stdout, 'api_key\napi_key_2\n', kept?.stderr);
    assert.match(
      list?.stdout ?? '',
      /\nTaken out of prompts, read by no run: prompt-api_key, prompt-api_key_2\n$/,
    );
    assert.deepEqual(JSON.parse(json?.stdout ?? '').values, ['prompt-api_key', 'prompt-api_key_2']);
    assert.deepEqual([removed?.code, again?.code], [0, 0]);
    assert.deepEqual(JSON.parse(rest?.stdout ?? '').values, ['prompt-api_key_2']);
    assert.ok(!JSON.stringify([list, json, removed, again, rest]).includes(value));
  });

  it('promotes a tested version, proves it and exports it', async () => {
    const out = join(library.home, 'out');
    const [, , promoted, verified, history, shown, exported] = await run(
      ...[
        setKey,
        test,
        promote(),
        ['verify', '--format', 'json'],
        ['history', 'greeting', '--format', 'json'],
      ],
      ...[
        ['show', 'greeting@staging'],
        ['export', '--env', 'staging', '-o', out, '--format', 'json'],
      ],
    );
    assert.equal(promoted?.code, 0, promoted?.stderr);
    assert.match(
      promoted?.stdout ?? '',
      /^Version 1 of greeting\.prompt\.yml is in staging\.\n {2}evidence +2 of 2 tests passed on lo\/small, 0 lint warnings\n/,
    );
    const report = JSON.parse(verified?.stdout ?? '');
    assert.equal(verified?.code, 0);
    assert.equal(report.ok, true);
    assert.deepEqual(
      report.promotions.map((p: { prompt: string; env: string }) => [p.prompt, p.env]),
      [[prompt, 'staging']],
    );
    assert.deepEqual(JSON.parse(history?.stdout ?? '')[0].labels, ['staging']);
    assert.equal(shown?.code, 0);
    assert.equal(exported?.code, 0, exported?.stderr);
    assert.deepEqual(JSON.parse(exported?.stdout ?? '').paths, [prompt, `${prompt}.promptward-bundle`]);
    assert.equal(readFileSync(join(out, prompt), 'utf8'), greeting);
    const bundle = verifyBundle(readFileSync(join(out, `${prompt}.promptward-bundle`)));
    assert.ok(bundle.ok);
    assert.equal(bundle.promotion.body.env, 'staging');
    assert.equal(library.git('status', '--porcelain'), '');
  });

  it('refuses at the gate with every reason, exit 1, and writes nothing', async () => {
    library.write({ [prompt]: `${greeting}# changed\n` });
    const [text, json] = await run(promote(), promote('--format', 'json'));
    assert.deepEqual([text?.code, json?.code], [1, 1]);
    assert.equal(text?.stdout, '');
    const lines = (text?.stderr ?? '').trimEnd().split('\n');
    assert.ok(lines.length >= 2);
    for (const line of lines) assert.match(line, /^promptward: not promoted: .+\.$/);
    const refused = JSON.parse(json?.stdout ?? '');
    assert.deepEqual([refused.version, refused.promoted, refused.reasons.length], [1, false, lines.length]);
    assert.equal(library.git('status', '--porcelain'), ` M ${prompt}`);
  });

  it('refuses requests that are wrong, exit 2', async () => {
    const steps = await run(
      ['promote', 'greeting'],
      ['promote', 'greeting', '--to', 'staging'],
      ['promote', 'greeting', '--to', 'moon', '-m', 'why'],
      promote('extra'),
      ['promote', 'greeting@9', '--to', 'staging', '-m', 'why'],
      ['credentials', 'set', 'nope'],
      ['credentials', 'set', 'nobody'],
      ['credentials', 'forget', 'lo'],
      ['export', '--env', 'staging'],
      ['export', '--env', 'moon', '-o', 'out'],
    );
    for (const { code, stderr, stdout } of steps) {
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, stderr);
      assert.match(stderr, /^promptward: .+\n$/);
    }
  });

  it('says what does not verify, exit 1, and exports nothing of it', async () => {
    const [, , promoted, verified, exported] = await run(
      ...[setKey, test, promote()],
      {
        shell: `for f in .promptward/ledger/*/*.sig; do printf 'x' >> "$f"; done; exec "${process.execPath}" "${main}" verify`,
      },
      ['export', '--env', 'staging', '-o', join(library.home, 'out')],
    );
    assert.equal(promoted?.code, 0);
    assert.equal(verified?.code, 1);
    assert.match(verified?.stdout ?? '', /The ledger does NOT verify\./);
    assert.match(verified?.stderr ?? '', /^promptward: not verified: \.promptward\/ledger\/.+\n$/);
    assert.equal(exported?.code, 1);
    assert.throws(() => readFileSync(join(library.home, 'out', prompt)));
  });

  it('reads a credential from a terminal without showing it', async () => {
    const [terminal, list, stopped] = await run(
      { args: ['credentials', 'set', 'lo'], typedAfter: '(not shown): ', input: `${key}X\u007f\r` },
      ['credentials', 'list'],
      { args: ['credentials', 'set', 'lo'], typedAfter: '(not shown): ', input: `${key}\u0003` },
    );
    assert.equal(terminal?.code, 0);
    assert.match(
      terminal?.stdout ?? '',
      /^Credential for lo \(not shown\): \r?\nThe credential for lo is in the keychain\./,
    );
    assert.match(list?.stdout ?? '', /\nlo +stored /);
    assert.equal(stopped?.code, 130);
    assert.match(stopped?.stdout ?? '', /promptward: interrupted\./);
    assert.ok(!JSON.stringify([terminal, stopped]).includes(key.slice(0, 8)));
  });

  it('says what to do without a keychain, exit 3', async () => {
    for (const args of [
      ['credentials', 'list'],
      ['credentials', 'remove', 'lo'],
      ['credentials', 'set', 'lo'],
    ]) {
      const { code, stdout, stderr } = await library.run(args, { input: `${key}\n` });
      assert.deepEqual({ code, stdout }, { code: 3, stdout: '' });
      assert.match(stderr, /^promptward: The OS keychain cannot be used: .+\n$/);
    }
    const { code, value } = await library.json<{ ok: boolean; checks: { name: string; status: string }[] }>([
      'doctor',
    ]);
    assert.equal(code, 3);
    assert.equal(value.ok, false);
    assert.deepEqual(
      value.checks.filter(c => c.status === 'missing').map(c => c.name),
      ['Keychain', 'lo'],
    );
  });
});
