import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { brokerEnvironment } from '../../../src/node/broker/environment.ts';
import type { Ask } from '../../../src/node/broker/protocol.ts';
import { type Handler, type ModelServer, startModelServer } from '../../support/modelServer.ts';
import { useHome } from '../../support/userHome.ts';

const entry = fileURLToPath(new URL('../../../src/node/broker/main.ts', import.meta.url));
const key = ['sk', 'test', 'c0ffee00'.repeat(4)].join('-');

describe('broker process', () => {
  let server: ModelServer;
  let leaveHome: () => Promise<void>;
  let handler: Handler;
  let child: ChildProcessWithoutNullStreams;
  let output = '';

  before(async () => {
    server = await startModelServer((request, index) => handler(request, index));
    leaveHome = await useHome(
      `profiles: [{ id: lo, origin: "${server.origin}", local: true, account: lo, timeoutMs: 5000 }]`,
    );
  });
  beforeEach(() => {
    output = '';
    child = spawn(process.execPath, [entry], { env: brokerEnvironment() });
    child.stdin.on('error', () => undefined);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => {
        output += piece;
      });
    }
  });
  afterEach(() => child.kill());
  after(async () => {
    await server.close();
    await leaveHome();
  });

  const say = (ask: Ask): void => void child.stdin.write(`${JSON.stringify(ask)}\n`);
  const answered = async (end: RegExp): Promise<void> => {
    while (!end.test(output)) await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  };

  const echoes: Record<string, Handler> = {
    'in a reply': () => ({ kind: 'raw', contentType: 'text/event-stream', pieces: [`data: ${key}\n\n`] }),
    'cut across pieces of a reply': () => ({
      kind: 'raw',
      contentType: 'text/plain',
      pieces: ['a ', key.slice(0, 9), key.slice(9, 20), key.slice(20), ' z'],
    }),
    'in an error': () => ({ kind: 'status', status: 401, message: `Incorrect API key provided: ${key}` }),
    'in a response header': () => ({ kind: 'status', status: 429, headers: { 'retry-after': key } }),
    'in a redirect': () => ({ kind: 'redirect', to: `http://127.0.0.1:1/?key=${key}` }),
  };
  for (const [where, echo] of Object.entries(echoes)) {
    it(`never prints the key that an endpoint sends back ${where}`, async () => {
      handler = echo;
      say({ type: 'credential', account: 'lo', secret: key });
      say({ type: 'probe', id: 1, profile: 'lo' });
      say({ type: 'request', id: 2, profile: 'lo', path: '/chat/completions', body: '{"messages":[]}' });
      await answered(/"(end|fail)","id":2/);
      assert.equal(server.requests.at(-1)?.headers['authorization'], `Bearer ${key}`);
      const texts = output.split('\n').map(line => (line ? (JSON.parse(line).text ?? '') : ''));
      assert.equal(output.includes(key), false);
      assert.equal(texts.join('').includes(key), false);
    });
  }

  const wrong: Record<string, string> = {
    'is not JSON': 'hello\n',
    'is null': 'null\n',
    'is not of the protocol': '{"type":"dial","url":"https://evil.example"}\n',
    'is over the frame cap': `{"type":"credential","secret":"${'x'.repeat(1024 * 1024)}"}\n`,
  };
  for (const [what, line] of Object.entries(wrong)) {
    it(`ends without a word at a line that ${what}`, async () => {
      child.stdin.write(line);
      const [code] = await once(child, 'exit');
      assert.notEqual(code, 0);
      assert.equal(output, '');
    });
  }

  it('ends when its parent goes away, whatever is under way', async () => {
    handler = () => {
      child.stdin.end();
      return { kind: 'hang' };
    };
    say({ type: 'credential', account: 'lo', secret: key });
    say({ type: 'request', id: 1, profile: 'lo', path: '/chat/completions', body: '{"messages":[]}' });
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
    await server.requests.at(-1)?.closed;
  });
});
