import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestReport } from '../../src/core/evals/outcome.ts';
import { type Handler, type ModelServer, startModelServer } from '../support/modelServer.ts';
import { greeting, type Library, makeLibrary } from './cli.ts';

const key = ['sk', 'test', 'c0ffee'.repeat(5)].join('-');
const cassettes = '.promptward/cassettes';

describe('promptward test', () => {
  let server: ModelServer;
  let library: Library;
  let handler: Handler;
  before(async () => {
    server = await startModelServer((request, index) => handler(request, index));
  });
  after(() => server.close());
  beforeEach(() => {
    handler = request => `Hello, ${request.body?.messages.at(-1)?.content}`;
    library = makeLibrary(
      {
        'greeting.prompt.yml': greeting,
        'untested.prompt.yml': greeting.slice(0, greeting.indexOf('testData')),
      },
      `profiles:
  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true }
  - { id: hasty, origin: "${server.origin}", local: true, timeoutMs: 300 }
  - { id: keyed, origin: "${server.origin}", local: true, account: keyed }
  - { id: nobody, origin: "http://127.0.0.1:1", local: true }
`,
    );
  });
  afterEach(() => library.remove());

  const report = (...args: string[]) => library.json<TestReport>(['test', ...args]);
  /** Runs on a model whose server does what `script` says, and answers the exit code and the last line of stderr. */
  const failing = async (model: string, script: Handler) => {
    handler = script;
    const { code, stderr, stdout } = await library.run(['test', '--model', model, '--filter', 'short']);
    return { code, line: stderr.trimEnd().split('\n').at(-1), stdout };
  };

  it('runs the tests of the whole library and reports as JSON', async () => {
    const { code, value } = await report();
    assert.equal(code, 0);
    const { durationMs, ...summary } = value.summary;
    assert.ok(durationMs >= 0);
    assert.deepEqual(summary, {
      ...{ passed: 2, failed: 0, errored: 0, skipped: 0, overBudget: 0 },
      ...{ tokens: { input: 14, output: 6 }, costUsd: 'unknown' },
    });
    const [first] = value.results;
    assert.deepEqual(
      { ...first, latencyMs: 0, sha256: '' },
      {
        ...{ prompt: 'greeting.prompt.yml', version: 1, sha256: '', model: 'lo/small', test: 'short name' },
        ...{ repeat: 1, outcome: 'passed', source: 'live', latencyMs: 0, tokens: { input: 7, output: 3 } },
        assertions: [{ type: 'contains', name: 'names the person', pass: true }],
        ...{ costUsd: 'unknown', output: 'Hello, Greet Ada.' },
      },
    );
    assert.equal(server.requests.at(-1)?.body?.model, 'small');
  });

  it('reports as text, JUnit and Markdown, with remarks on stderr', async () => {
    const text = await library.run(['test', 'greeting.prompt.yml']);
    assert.match(text.stdout, /^greeting\.prompt\.yml · version 1 · lo\/small\n {2}✓ passed {3}short name/);
    assert.equal(text.stderr, 'greeting.prompt.yml: 2 of 2 passed\n');
    assert.match(
      (await library.run(['test', '--format', 'junit'])).stdout,
      /^<\?xml .+\n<testsuites .*tests="2"/,
    );
    assert.match((await library.run(['test', '--format', 'markdown'])).stdout, /^\*\*2 passed, 0 failed/);
    assert.equal((await library.run(['test', '--quiet'])).stderr, '');
  });

  it('is 1 for a reply that is not right', async () => {
    handler = () => 'Hello.';
    const { code, stderr } = await library.run(['test']);
    assert.equal(code, 1);
    assert.equal(stderr, 'greeting.prompt.yml: 0 of 2 passed\n');
  });

  it('filters, repeats, and refuses what makes no sense', async () => {
    const names = (await report('--filter', 'LONG', '--repeat', '2', '--concurrency', '1')).value.results;
    assert.deepEqual(
      names.map(({ test, repeat }) => [test, repeat]),
      [
        ['long name', 1],
        ['long name', 2],
      ],
    );
    for (const args of [
      ['--filter', 'nothing'],
      ['--repeat', '0'],
      ['--concurrency', '65'],
      ['--concurrency', 'x'],
      ['--replay', '--record'],
      ['greeting@1'],
      ['--credential-stdin'],
    ]) {
      const { code, stdout, stderr } = await library.run(['test', ...args]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, args.join(' '));
      assert.match(stderr, /^promptward: .+\.\n$/);
    }
  });

  it('says there are no tests where there are none', async () => {
    const { code, stdout } = await library.run(['test', 'untested']);
    assert.equal(code, 0);
    assert.match(stdout, /^no tests/);
  });

  it('answers without a network on offline/echo', async () => {
    const asked = server.requests.length;
    const { code, value } = await report('--model', 'offline/echo');
    assert.equal(code, 0);
    assert.equal(value.results[0]?.source, 'offline');
    assert.equal(server.requests.length, asked);
  });

  it('records replies, replays them without asking, and says what was not recorded', async () => {
    assert.equal((await library.run(['test', '--record'])).code, 0);
    const asked = server.requests.length;
    const { code, value } = await report('--replay');
    assert.equal(code, 0);
    assert.deepEqual(
      value.results.map(({ source }) => source),
      ['replay', 'replay'],
    );
    assert.equal(server.requests.length, asked);
    library.write({ 'greeting.prompt.yml': greeting.replace('You greet', 'You warmly greet') });
    const changed = await library.run(['test', '--replay']);
    assert.equal(changed.code, 3);
    assert.match(changed.stderr, /promptward: 2 tests have no verdict: No recorded reply .+\n$/);
  });

  it('sends no secret, whoever asks', async () => {
    const asked = server.requests.length;
    const token = ['AK', 'IA', 'QYLPMN5HFIQR7XYA'].join('');
    library.write({ 'greeting.prompt.yml': greeting.replace('person: Ada\n', `person: Ada ${token}\n`) });
    const { code, stdout, stderr } = await library.run(['test', '--filter', 'short']);
    assert.equal(code, 3);
    assert.match(stderr, /no verdict: Not sent: message 2 \(user\) holds a secret/);
    assert.ok(!(stdout + stderr).includes(token));
    assert.equal(server.requests.length, asked);
  });

  it('takes a credential from stdin, uses it, and shows it nowhere', async () => {
    const args = ['test', '--model', 'keyed/small', '--credential-stdin', '--record'];
    const { code, stdout, stderr } = await library.run(args, { input: `${key}\n` });
    assert.equal(code, 0);
    assert.equal(server.requests.at(-1)?.headers['authorization'], `Bearer ${key}`);
    const folder = join(library.root, cassettes);
    const kept = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
    assert.ok(![stdout, stderr, ...kept].join('').includes(key));
    const empty = await library.run(args, { input: '\n' });
    assert.deepEqual(empty, {
      code: 2,
      stdout: '',
      stderr: 'promptward: no secret was given. Type it at the prompt, or pipe it in.\n',
    });
  });

  it('is 3 with one line where there is no keychain, no profile and no endpoint', async () => {
    const keyed = await failing('keyed/small', () => 'x');
    assert.equal(keyed.code, 3);
    assert.match(
      keyed.line ?? '',
      /^promptward: 1 test has no verdict: The OS keychain cannot be used: .+ --credential-stdin\.$/,
    );
    const unknown = await failing('nowhere/small', () => 'x');
    assert.equal(unknown.code, 3);
    assert.match(unknown.line ?? '', /no verdict: No model profile "nowhere"/);
    const nobody = await failing('nobody/small', () => 'x');
    assert.equal(nobody.code, 3);
    assert.match(nobody.line ?? '', /no verdict: nobody/);
  });

  it('is 3 with one line when the endpoint hangs, breaks off, is busy or talks nonsense', async () => {
    const cases: [string, Handler, RegExp][] = [
      ['hasty/small', () => ({ kind: 'hang' }), /hasty/],
      ['lo/small', () => ({ kind: 'closeMidStream', text: 'Hello, A' }), /lo/],
      [
        'lo/small',
        () => ({ kind: 'status', status: 429, headers: { 'retry-after': '0' } }),
        /limits the rate of requests \(429\)/,
      ],
      ['lo/small', () => ({ kind: 'status', status: 401 }), /refused the credential \(401\)/],
      [
        'lo/small',
        () => ({ kind: 'raw', contentType: 'text/event-stream', pieces: ['\u0000garbage', '\n\n{{'] }),
        /lo/,
      ],
    ];
    for (const [model, script, reason] of cases) {
      const { code, line, stdout } = await failing(model, script);
      assert.equal(code, 3, `${line}`);
      assert.match(line ?? '', /^promptward: 1 test has no verdict: /);
      assert.match(line ?? '', reason);
      assert.match(stdout, /0 passed, 0 failed, 1 errored/);
    }
  });

  it('reports the others when a prompt is deleted during the run', async () => {
    library.write({ 'later.prompt.yml': greeting });
    handler = () => {
      rmSync(join(library.root, 'later.prompt.yml'), { force: true });
      return 'Hello, Ada';
    };
    const { code, stdout, stderr } = await library.run(['test', '--format', 'json', '--quiet']);
    assert.equal(code, 2);
    assert.match(stderr, /^promptward: later\.prompt\.yml was deleted or moved: .+\n$/);
    assert.equal((JSON.parse(stdout) as TestReport).summary.passed, 2);
  });

  it('stops at Ctrl-C: exit 130, the connection closed, nothing half-written', async () => {
    let reached: () => void = () => undefined;
    const asked = new Promise<void>(resolve => {
      reached = resolve;
    });
    handler = (_, index) => {
      if (index >= 0) reached();
      return { kind: 'hang' };
    };
    const { code, stdout, stderr } = await library.run(['test', '--record'], {
      started: child => void asked.then(() => child.kill('SIGINT')),
    });
    assert.deepEqual({ code, stdout }, { code: 130, stdout: '' });
    assert.match(stderr, /promptward: interrupted\.\n$/);
    await server.requests.at(-1)?.closed;
    assert.ok(!existsSync(join(library.root, cassettes)));
  });
});
