import assert from 'node:assert/strict';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { type Broker, type BrokerResponse, startBroker } from '../../../src/node/broker/client.ts';
import { type Handler, type ModelServer, startModelServer } from '../../support/modelServer.ts';
import { useHome } from '../../support/userHome.ts';

const key = ['sk', 'test', 'f00dcafe'.repeat(4)].join('-');
const chat = '/chat/completions';
const body = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: 'hi' }] });

describe('broker', () => {
  let server: ModelServer;
  let broker: Broker;
  let leaveHome: () => Promise<void>;
  let handler: Handler;

  before(async () => {
    server = await startModelServer((request, index) => handler(request, index));
    const port = new URL(server.origin).port;
    leaveHome = await useHome(`profiles:
  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true, account: lo }
  - { id: custom, origin: "${server.origin}", local: true, account: lo, header: X-Api-Key, template: "{key}" }
  - { id: open, origin: "${server.origin}", local: true }
  - { id: hasty, origin: "${server.origin}", local: true, timeoutMs: 200 }
  - { id: small, origin: "${server.origin}", local: true, maxResponseBytes: 64 }
  - { id: inward, origin: "https://localhost:${port}", account: lo }
  - { id: nobody, origin: "http://127.0.0.1:1", local: true }
  - { id: plaintext, origin: "https://localhost:${port}", local: true }
`);
  });
  beforeEach(() => {
    handler = () => 'fine';
    broker = startBroker();
  });
  afterEach(() => broker.dispose());
  after(async () => {
    await server.close();
    await leaveHome();
  });

  const text = (response: BrokerResponse): Promise<string> => new Response(response.body).text();
  const ask = async (profile: string): Promise<string> => text(await broker.request(profile, chat, body));
  const failsAs = (kind: string, message: RegExp) => (error: unknown) => {
    assert.equal((error as { kind?: string }).kind, kind);
    assert.match((error as Error).message, message);
    assert.equal((error as Error).message.includes(key), false);
    return true;
  };

  it('sends the credential it was given to the profile, and measures at the socket', async () => {
    broker.setCredential('lo', key);
    const response = await broker.request('lo', chat, body);
    assert.equal(response.status, 200);
    assert.match(await text(response), /"content":"fine"/);
    assert.ok((response.latencyMs() ?? 0) > 0);
    const seen = server.requests.at(-1);
    assert.equal(seen?.path, '/v1/chat/completions');
    assert.equal(seen?.headers['authorization'], `Bearer ${key}`);
  });

  it('uses the header and template of the profile', async () => {
    broker.setCredential('lo', `${key}\n`);
    await ask('custom');
    assert.equal(server.requests.at(-1)?.headers['x-api-key'], key);
    assert.equal(server.requests.at(-1)?.headers['authorization'], undefined);
  });

  it('sends no credential where the profile has no account', async () => {
    broker.setCredential('lo', key);
    await ask('open');
    assert.equal(JSON.stringify(server.requests.at(-1)?.headers).includes(key), false);
  });

  it('keeps many requests apart', async () => {
    handler = request => `to ${request.body?.messages[0]?.content}`;
    const asked = Array.from({ length: 40 }, async (_, i) => {
      const mine = JSON.stringify({ model: 'm', messages: [{ role: 'user', content: `n${i}` }] });
      assert.match(await text(await broker.request('open', chat, mine)), new RegExp(`"to n${i}"`));
    });
    await Promise.all(asked);
  });

  it('refuses a redirect, and the other origin never hears of it', async () => {
    const other = await startModelServer();
    handler = () => ({ kind: 'redirect', to: `${other.origin}/v1/chat/completions` });
    broker.setCredential('lo', key);
    await assert.rejects(ask('lo'), failsAs('refused', /redirect \(307\)/));
    assert.equal(other.requests.length, 0);
    await other.close();
  });

  it('refuses a name that resolves to this machine for a profile that is not local', async () => {
    const before = server.requests.length;
    broker.setCredential('lo', key);
    await assert.rejects(
      ask('inward'),
      failsAs('refused', /localhost resolves to a private or special address/),
    );
    assert.equal(server.requests.length, before);
  });

  it('ends a reply that hangs', async () => {
    handler = () => ({ kind: 'hang' });
    await assert.rejects(ask('hasty'), failsAs('timeout', /within 0.2 s/));
    await server.requests.at(-1)?.closed;
  });

  it('ends a reply that drips for too long', async () => {
    handler = () => ({ kind: 'drip', text: 'x'.repeat(1000), everyMs: 20 });
    await assert.rejects(ask('hasty'), failsAs('timeout', /within 0.2 s/));
  });

  it('ends a reply over the cap', async () => {
    handler = () => 'x'.repeat(500);
    await assert.rejects(ask('small'), failsAs('bad-reply', /over 64 bytes/));
  });

  it('reports a connection that closes in the middle of a reply', async () => {
    handler = () => ({ kind: 'closeMidStream', text: 'half' });
    await assert.rejects(ask('open'), failsAs('network', /before its reply was complete/));
  });

  it('reports an endpoint that is not there, and one that does not speak TLS', async () => {
    await assert.rejects(ask('nobody'), failsAs('network', /nothing answers at http:\/\/127.0.0.1:1/));
    await assert.rejects(ask('plaintext'), failsAs('network', /plaintext: /));
  });

  it('reports an unknown profile and says where to add it', async () => {
    await assert.rejects(ask('nowhere'), failsAs('no-profile', /No model profile "nowhere".*profiles\.yml/));
  });

  it('refuses a credential that a header cannot carry', async () => {
    broker.setCredential('lo', `${key}\r\nx-evil: 1`);
    await assert.rejects(ask('lo'), failsAs('no-credential', /promptward credentials set lo/));
  });

  it('refuses a request over the frame cap and goes on', async () => {
    const long = broker.request('open', chat, 'x'.repeat(1024 * 1024));
    await assert.rejects(long, failsAs('refused', /over 1 MiB/));
    assert.match(await ask('open'), /fine/);
  });

  it('stops rather than ask for a path that is not on its list', async () => {
    for (const path of ['/models', '/../admin', '//evil.example/', '@evil.example/']) {
      await assert.rejects(broker.request('open', path, body), failsAs('network', /stopped \(exit code 1\)/));
    }
  });

  it('closes the socket at once when a request is cancelled', async () => {
    const controller = new AbortController();
    handler = () => {
      controller.abort();
      return { kind: 'hang' };
    };
    await assert.rejects(
      broker.request('open', chat, body, controller.signal),
      failsAs('cancelled', /Cancelled/),
    );
    await server.requests.at(-1)?.closed;
    await assert.rejects(
      broker.request('open', chat, body, controller.signal),
      failsAs('cancelled', /Cancelled/),
    );
  });

  it('closes the socket when the reply is not read to its end', async () => {
    handler = () => ({ kind: 'drip', text: 'x'.repeat(1000), everyMs: 20 });
    const response = await broker.request('open', chat, body);
    await response.body.cancel();
    await server.requests.at(-1)?.closed;
  });

  it('gives each pending call one error when the process dies, and starts again', async () => {
    let asked = 0;
    handler = () => {
      asked++;
      if (asked === 2) process.kill(broker.pid ?? 0, 'SIGKILL');
      return { kind: 'hang' };
    };
    const both = await Promise.allSettled([ask('open'), ask('open')]);
    for (const each of both) {
      assert.equal(each.status, 'rejected');
      failsAs('network', /credential broker stopped \(SIGKILL\)/)(each.reason);
    }
    handler = () => 'again';
    assert.match(await ask('open'), /again/);
  });

  it('reports a process that cannot be started or does not speak the protocol', async () => {
    for (const options of [{ command: '/nowhere/node' }, { args: ['-e', 'console.log("hello")'] }]) {
      const broken = startBroker(options);
      await assert.rejects(
        broken.request('open', chat, body),
        failsAs('network', /credential broker stopped/),
      );
      broken.dispose();
    }
  });

  it('fails what is under way as cancelled when it is disposed', async () => {
    handler = () => {
      broker.dispose();
      return { kind: 'hang' };
    };
    await assert.rejects(ask('open'), failsAs('cancelled', /closed/));
    await assert.rejects(ask('open'), failsAs('cancelled', /closed/));
  });

  it('probes: reached and accepted, missing credential, nobody there', async () => {
    broker.setCredential('lo', key);
    const good = await broker.probe('lo');
    assert.equal(good.status, 200);
    assert.equal(good.credential, 'present');
    assert.equal(good.problem, undefined);
    assert.equal(JSON.stringify(good).includes(key), false);
    assert.equal((await broker.probe('open')).credential, 'not needed');
    assert.match((await broker.probe('nobody')).problem ?? '', /nothing answers/);
    await assert.rejects(broker.probe('nowhere'), failsAs('no-profile', /nowhere/));
  });

  it('has neither the key nor the parent environment in its own, and listens nowhere', async function () {
    if (process.platform !== 'linux') this.skip();
    process.env.SOME_PROVIDER_KEY = key;
    try {
      broker.setCredential('lo', key);
      await ask('lo');
      process.kill(broker.pid ?? 0, 'SIGUSR1');
      await ask('lo');
      for (const file of ['environ', 'cmdline']) {
        const seen = await readFile(`/proc/${broker.pid}/${file}`, 'utf8');
        assert.equal(seen.includes(key), false);
        assert.equal(seen.includes('SOME_PROVIDER_KEY'), false);
      }
      assert.deepEqual(await listeningSockets(broker.pid ?? 0), []);
    } finally {
      delete process.env.SOME_PROVIDER_KEY;
    }
  });
});

/** The inodes of the TCP sockets on which a process listens (proc_net(5): state 0A). */
async function listeningSockets(pid: number): Promise<string[]> {
  const tables = await Promise.all(['tcp', 'tcp6'].map(name => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  const rows = tables.flatMap(table => table.trim().split('\n').slice(1));
  const listening = rows.map(row => row.trim().split(/\s+/)).filter(columns => columns[3] === '0A');
  const inodes = new Set(listening.map(columns => `socket:[${columns[9]}]`));
  const fds = await readdir(`/proc/${pid}/fd`);
  const links = await Promise.all(fds.map(fd => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  return links.filter(link => inodes.has(link));
}
