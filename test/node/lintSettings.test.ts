import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countryOf } from '../../src/core/lint/countryOf.ts';
import { optionalRules, rules } from '../../src/core/lint/rules.ts';
import { denyKeyVariable } from '../../src/node/lintDenyList.ts';
import { readLintSettings } from '../../src/node/lintSettings.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/settings.md', import.meta.url)), 'utf8');
const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const read = (text: string, environment = {}) =>
  readLintSettings({ read: async () => new TextEncoder().encode(text) }, environment);

describe('the settings of lint in .promptward/config.yml', () => {
  it('are what the guide says: every example in it can be used, and every setting is in one', async () => {
    assert.ok(examples.length >= 3);
    for (const text of examples) {
      const settings = await read(text);
      assert.ok(settings.ok, JSON.stringify(settings));
    }
    const refused = await read('lint: { none: 1 }\n');
    const [, list = ''] = (!refused.ok && /use (.+)\.$/.exec(refused.reason)) || [];
    const names = list.split(/, | or /);
    assert.ok(names.length > 4, list);
    for (const name of names)
      assert.ok(
        examples.some(text => text.includes(`\n  ${name}:`)),
        name,
      );
  });

  it('know as many countries as the guide says', () => {
    const countries = new Set([...rules, ...optionalRules].flatMap(({ id }) => countryOf(id) ?? []));
    assert.ok(guide.includes(`All ${countries.size} run`), `${countries.size}`);
  });

  it('change nothing where there are none', async () => {
    for (const text of ['', '# nothing\n', 'environments: [staging]\n', 'lint: {}\n']) {
      const settings = await read(text);
      assert.deepEqual(settings.ok && settings.settings, {
        ...{ custom: [], disable: [], enable: [], severity: {} },
      });
    }
  });

  it('give what is written, and take the key of the deny-list from the environment', async () => {
    const hash = 'a'.repeat(64);
    const settings = await read(
      `lint:\n  countries: []\n  enable: [bias]\n  severity: { pii: info }\n  deny: { hashes: [${hash}] }\n`,
      { [denyKeyVariable]: 'from outside' },
    );
    assert.deepEqual(settings, {
      ok: true,
      denyKey: 'from outside',
      settings: {
        ...{ custom: [], disable: [], enable: ['bias'], countries: [], severity: { pii: 'info' } },
        deny: { key: 'from outside', hashes: [hash] },
      },
    });
  });
});
