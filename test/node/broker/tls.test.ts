import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Broker, startBroker } from '../../../src/node/broker/client.ts';
import { run } from '../../support/keyring.ts';
import { type ModelServer, startModelServer } from '../../support/modelServer.ts';
import { useHome } from '../../support/userHome.ts';

const entry = fileURLToPath(new URL('../../../src/node/broker/main.ts', import.meta.url));

describe('broker and TLS', () => {
  let folder: string;
  let modern: ModelServer;
  let old: ModelServer;
  let leaveHome: () => Promise<void>;
  const brokers: Broker[] = [];

  before(async function () {
    if (process.platform === 'win32') this.skip();
    folder = await mkdtemp(join(tmpdir(), 'tls-'));
    const made = await run(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
        ...[
          '-addext',
          'subjectAltName=DNS:localhost',
          '-keyout',
          join(folder, 'key'),
          '-out',
          join(folder, 'cert'),
        ],
      ],
      {},
    );
    assert.equal(made.code, 0, made.stderr);
    const key = await readFile(join(folder, 'key'), 'utf8');
    const cert = await readFile(join(folder, 'cert'), 'utf8');
    modern = await startModelServer(undefined, { key, cert });
    old = await startModelServer(undefined, { key, cert, maxVersion: 'TLSv1.1' });
    leaveHome = await useHome(`profiles:
  - { id: modern, origin: "${modern.origin}", local: true }
  - { id: old, origin: "${old.origin}", local: true }
`);
  });
  afterEach(() => {
    for (const broker of brokers.splice(0)) broker.dispose();
  });
  after(async () => {
    await modern?.close();
    await old?.close();
    await leaveHome?.();
    if (folder) await rm(folder, { recursive: true });
  });

  const ask = async (profile: string, broker: Broker): Promise<string> => {
    brokers.push(broker);
    const body = '{"messages":[{"role":"user","content":"hi"}]}';
    const response = await broker.request(profile, '/chat/completions', body);
    return new Response(response.body).text();
  };
  /** A broker on a machine whose administrator trusts the certificate. */
  const trusting = (): Broker =>
    startBroker({
      command: 'env',
      args: [`NODE_EXTRA_CA_CERTS=${join(folder, 'cert')}`, process.execPath, entry],
    });

  it('speaks to a certificate that the machine trusts', async () => {
    assert.match(await ask('modern', trusting()), /reply to: hi/);
  });

  it('refuses a certificate that nobody vouches for', async () => {
    await assert.rejects(ask('modern', startBroker()), /no trusted TLS connection .*SELF_SIGNED/);
    assert.equal(modern.requests.length, 1);
  });

  it('refuses TLS 1.1', async () => {
    await assert.rejects(ask('old', trusting()), /no trusted TLS connection .*(VERSION|PROTO)/);
    assert.equal(old.requests.length, 0);
  });
});
