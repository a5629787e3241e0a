import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProfile, profileFor, profilesPath, readProfiles } from '../../src/node/profiles.ts';
import { configFolder, dataFolder } from '../../src/node/userFolders.ts';
import { useHome } from '../support/userHome.ts';

describe('profiles', () => {
  let leaveHome: () => Promise<void>;
  beforeEach(async () => {
    leaveHome = await useHome();
  });
  afterEach(() => leaveHome());

  const write = (text: string) => writeFile(profilesPath(), text);
  const message = async (text: string): Promise<string> => {
    await write(text);
    const read = await readProfiles();
    return read.ok ? 'no problem' : read.message;
  };

  it('has built-in ones, each https with a credential of its own but the local one', async () => {
    const read = await readProfiles();
    assert.ok(read.ok);
    assert.deepEqual(
      read.profiles.map(each => each.id),
      ['openai', 'anthropic', 'google', 'mistral', 'groq', 'openrouter', 'ollama'],
    );
    for (const { id, origin, account, local } of read.profiles) {
      assert.equal(local, id === 'ollama');
      assert.equal(account, local ? undefined : id);
      assert.equal(new URL(origin).protocol, local ? 'http:' : 'https:');
    }
  });

  it('takes the user’s own, which go before a built-in one of the same id', async () => {
    await write(`# mine
profiles:
  - id: openai
    origin: https://GATEWAY.example.com:443
    pathPrefix: /llm/v1
    account: gateway
    header: X-Api-Key
    template: "{key}"
    timeoutMs: 5000
    maxResponseBytes: 1000
  - { id: here, origin: "http://localhost:8080", local: true }
`);
    const found = await findProfile('openai');
    assert.deepEqual(found, {
      ok: true,
      profile: {
        id: 'openai',
        origin: 'https://gateway.example.com',
        pathPrefix: '/llm/v1',
        account: 'gateway',
        header: 'x-api-key',
        template: '{key}',
        local: false,
        timeoutMs: 5000,
        maxResponseBytes: 1000,
      },
    });
    const here = await findProfile('here');
    assert.equal(here.ok && here.profile.account, undefined);
    assert.equal((await findProfile('groq')).ok, true);
  });

  it('reads a changed file anew, and an empty one as none', async () => {
    await write('profiles: [{ id: a, origin: "https://a.example" }]');
    assert.equal((await findProfile('a')).ok, true);
    await write('# nothing yet\n');
    assert.equal((await findProfile('a')).ok, false);
    assert.equal((await findProfile('openai')).ok, true);
  });

  const good = 'profiles:\n  - id: a\n    origin: https://a.example\n';
  const bad: readonly [string, string, RegExp][] = [
    ['broken YAML', 'profiles:\n  - id: "a\n', /:\d+: not well-formed YAML/],
    ['a list', '- a\n', /:1: must be a map with a list "profiles"/],
    ['no list', 'profiles: yes\n', /:1: must be a map with a list "profiles"/],
    ['an unknown key at the top', `${good}endpoints: []\n`, /:4: "endpoints" is not known/],
    ['a profile that is no map', 'profiles:\n  - openai\n', /:2: each profile is a map/],
    ['an unknown field', `${good}    url: x\n`, /:4: "url" is not known; use id, origin/],
    ['a field of a prototype', `${good}    toString: x\n`, /:4: "toString" is not known/],
    ['no origin', 'profiles:\n  - id: a\n', /:2: a profile needs "origin"/],
    ['no id', 'profiles:\n  - origin: https://a.example\n', /:2: a profile needs "id"/],
    ['a bad id', 'profiles:\n  - id: "a/b"\n    origin: https://a.example\n', /:2: "id" must be lower-case/],
    ['the account of a signing key', `${good}    account: signing-key\n`, /:4: "account" must be/],
    ['the same id twice', `${good}  - { id: a, origin: "https://b.example" }\n`, /:4: a second profile "a"/],
    ['http', 'profiles:\n  - id: a\n    origin: http://a.example\n', /:3: profile "a": only https/],
    [
      'an IP address',
      'profiles:\n  - id: a\n    origin: https://10.0.0.1\n',
      /:3: profile "a": an IP address/,
    ],
    ['local elsewhere', `${good}    local: true\n`, /:3: profile "a": a local profile needs/],
    ['a path that climbs', `${good}    pathPrefix: /v1/../admin\n`, /:4: "pathPrefix" must be/],
    ['a path with a query', `${good}    pathPrefix: /v1?x=1\n`, /:4: "pathPrefix" must be/],
    ['a header that is not for credentials', `${good}    header: host\n`, /:4: "header" must be/],
    ['a template without a key', `${good}    template: Bearer\n`, /:4: "template" must be/],
    ['a template with a line break', `${good}    template: "{key}\\r\\nx: y"\n`, /:4: "template" must be/],
    ['no time', `${good}    timeoutMs: 0\n`, /:4: "timeoutMs" must be/],
    ['a list for a text', `${good}    account: [a]\n`, /:4: "account" must be/],
  ];
  for (const [what, text, reason] of bad) {
    it(`refuses ${what}, naming file and line`, async () => {
      const said = await message(text);
      assert.ok(said.startsWith(profilesPath()), said);
      assert.match(said, reason);
      assert.deepEqual(await findProfile('openai'), { ok: false, message: said });
    });
  }

  describe('profileFor', () => {
    const names = async (modelId: string): Promise<readonly string[]> => {
      const found = await profileFor(modelId);
      return found.ok ? [found.profile.id, found.model] : [found.error.kind];
    };

    it('takes the publisher before the first slash', async () => {
      assert.deepEqual(await names('openai/gpt-4o-mini'), ['openai', 'gpt-4o-mini']);
      assert.deepEqual(await names('openrouter/meta/llama-3'), ['openrouter', 'meta/llama-3']);
    });

    it('gives a bare id to openai for its names, or to the user’s default', async () => {
      assert.deepEqual(await names('gpt-4o'), ['openai', 'gpt-4o']);
      assert.deepEqual(await names('o3-mini'), ['openai', 'o3-mini']);
      assert.deepEqual(await names('llama3'), ['no-profile']);
      await write('profiles: [{ id: default, origin: "https://d.example" }]');
      assert.deepEqual(await names('gpt-4o'), ['default', 'gpt-4o']);
      assert.deepEqual(await names('llama3'), ['default', 'llama3']);
    });

    it('refuses the rest and says what to do', async () => {
      for (const modelId of ['', '/', 'openai/', '/gpt-4o', 'acme/one']) {
        assert.deepEqual(await names(modelId), ['no-profile']);
      }
      const found = await profileFor('acme/one');
      assert.match(found.ok ? '' : found.error.message, /No model profile "acme" .*openai.*profiles\.yml/);
    });
  });
});

describe('userFolders', () => {
  it('follows PROMPTWARD_HOME, then the platform', () => {
    assert.equal(configFolder({ PROMPTWARD_HOME: '/p' }, 'linux'), join('/p', 'config'));
    assert.equal(dataFolder({ PROMPTWARD_HOME: '/p' }, 'linux'), join('/p', 'data'));
    assert.equal(configFolder({ HOME: '/h', XDG_CONFIG_HOME: '/x' }, 'linux'), '/x/promptward');
    assert.equal(configFolder({ HOME: '/h', XDG_CONFIG_HOME: 'relative' }, 'linux'), '/h/.config/promptward');
    assert.equal(dataFolder({ HOME: '/h' }, 'linux'), '/h/.local/share/promptward');
    assert.equal(dataFolder({ HOME: '/h' }, 'darwin'), '/h/Library/Application Support/promptward/data');
    assert.equal(configFolder({ APPDATA: '/r' }, 'win32'), '/r/promptward/config');
    assert.equal(dataFolder({ LOCALAPPDATA: '/l' }, 'win32'), '/l/promptward/data');
  });
});
