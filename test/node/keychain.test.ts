import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, runInKeyring } from '../support/keyring.ts';

const keychain = JSON.stringify(new URL('../../src/node/keychain.ts', import.meta.url).href);
const script = (body: string) => [
  '--input-type=module',
  '-e',
  `
import { KeychainUnavailable, openKeychain } from ${keychain};
const keychain = openKeychain();
${body}`,
];

describe('openKeychain', () => {
  before(function () {
    if (process.platform !== 'linux') this.skip();
  });

  it('keeps, lists, replaces and removes secrets of this user', async () => {
    const { stdout, stderr } = await runInKeyring(
      process.execPath,
      script(`
const seen = [await keychain.get('openai')];
await keychain.set('openai', 'first');
await keychain.set('groq', 'grüße 🔑');
await keychain.set('openai', 'second');
seen.push(await keychain.get('openai'), await keychain.get('groq'), await keychain.accounts());
seen.push(await keychain.remove('groq'), await keychain.remove('groq'), await keychain.accounts());
console.log(JSON.stringify(seen));`),
    );
    const list = [null, 'second', 'grüße 🔑', ['groq', 'openai'], true, false, ['openai']];
    assert.equal(stdout, `${JSON.stringify(list)}\n`, stderr);
  });

  for (const [where, bus] of Object.entries({
    'no bus': {},
    'a dead bus': { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
  })) {
    it(`names the reason and the way out where there is ${where}, and writes the secret nowhere`, async () => {
      const home = await mkdtemp(join(tmpdir(), 'no-keyring-'));
      const { stdout } = await run(
        process.execPath,
        script(`
const calls = [() => keychain.get('a'), () => keychain.set('a', 'top secret'), () => keychain.remove('a'), () => keychain.accounts()];
for (const call of calls) await call().catch(error => console.log(error instanceof KeychainUnavailable, error.message));`),
        { HOME: home, ...bus },
      );
      const lines = stdout.trim().split('\n');
      assert.equal(lines.length, 4);
      for (const line of lines) {
        assert.match(
          line,
          /^true The OS keychain cannot be used: .*\. Start a D-Bus session .*--credential-stdin/,
        );
        assert.equal(line.includes('top secret'), false);
      }
      for (const entry of await readdir(home, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
        assert.equal(text.includes('top secret'), false, entry.name);
      }
      await rm(home, { recursive: true });
    });
  }
});
