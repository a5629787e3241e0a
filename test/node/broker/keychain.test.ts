import assert from 'node:assert/strict';
import { type Ran, run, runInKeyring } from '../../support/keyring.ts';
import { type ModelServer, startModelServer } from '../../support/modelServer.ts';
import { useHome } from '../../support/userHome.ts';

const source = (path: string) => JSON.stringify(new URL(`../../../src/node/${path}`, import.meta.url).href);
const key = ['sk', 'test', 'decade00'.repeat(4)].join('-');

/** Sets the credential (when asked to), then asks `lo` through a broker and prints what came. */
const script = `
import { openKeychain } from ${source('keychain.ts')};
import { startBroker } from ${source('broker/client.ts')};
if (process.argv[1] === 'set') await openKeychain().set('lo', ${JSON.stringify(key.slice(0, 9))} + ${JSON.stringify(key.slice(9))});
const broker = startBroker();
try {
  const response = await broker.request('lo', '/chat/completions', '{"messages":[{"role":"user","content":"hi"}]}');
  console.log(await new Response(response.body).text());
} catch (error) {
  console.log(error.kind, error.message);
}
console.log(JSON.stringify(await broker.probe('lo')));
broker.dispose();
`;

describe('broker and keychain', () => {
  let server: ModelServer;
  let leaveHome: () => Promise<void>;

  before(async function () {
    if (process.platform !== 'linux') this.skip();
    server = await startModelServer();
    leaveHome = await useHome(`profiles: [{ id: lo, origin: "${server.origin}", local: true, account: lo }]`);
  });
  after(async () => {
    await server?.close();
    await leaveHome?.();
  });

  const args = (what: string): string[] => ['--input-type=module', '-e', script, what];
  const env = () => ({ PROMPTWARD_HOME: process.env.PROMPTWARD_HOME ?? '' });
  const inKeyring = (what: string): Promise<Ran> => runInKeyring(process.execPath, args(what), env());

  it('reads the credential from the keychain and sends it', async () => {
    const { stdout, stderr } = await inKeyring('set');
    assert.match(stdout, /reply to: hi/, stderr);
    assert.match(stdout, /"credential":"present"/);
    assert.equal(server.requests[0]?.headers['authorization'], `Bearer ${key}`);
    assert.equal((stdout + stderr).includes(key), false);
  });

  it('says how to set a credential that is missing, and does not dial without it', async () => {
    const before = server.requests.length;
    const { stdout } = await inKeyring('leave');
    assert.match(stdout, /no-credential No credential for lo; run: promptward credentials set lo/);
    assert.match(stdout, /"credential":"missing"/);
    assert.equal(server.requests.length, before);
  });

  it('says what is wrong where there is no keychain', async () => {
    const nowhere = { ...env(), DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere/bus' };
    const { stdout } = await run(process.execPath, args('leave'), nowhere);
    assert.match(stdout, /^keychain The OS keychain cannot be used: .*--credential-stdin/);
  });
});
