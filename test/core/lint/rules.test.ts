import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../../../src/core/lint/rules.ts';
import { contextRules } from './context/contextRules.ts';
import { fakes } from './fakes.ts';
import { kinds } from './secrets/kinds.ts';

const folder = fileURLToPath(new URL('../../../src/core/lint/rules/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));

describe('the list of rules', () => {
  it('has unique ids in kebab-case', () => {
    const ids = rules.map(rule => rule.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has complete docs and a title of one line', () => {
    for (const { id, title, docs } of rules) {
      assert.match(title, /^\S.*[^.\s]$/, id);
      for (const text of [docs.what, docs.why, docs.fix]) assert.match(text, /^\S.{8,}\.$/, id);
    }
  });

  it('gives every text rule lower-case keywords or a number to begin at, and a pattern of the right flags', () => {
    for (const rule of rules.filter(rule => rule.kind === 'text')) {
      assert.ok(rule.keywords.length > 0 || rule.numbers, rule.id);
      for (const keyword of rule.keywords)
        assert.ok(keyword !== '' && keyword === keyword.toLowerCase(), rule.id);
      assert.equal(rule.pattern.sticky, rule.reach === undefined, rule.id);
      assert.equal(rule.pattern.global, rule.reach !== undefined, rule.id);
    }
  });

  it('has a fake for every secret, or a test of its own', () => {
    const withFake = new Set([
      ...fakes.map(fake => fake.rule),
      // Each of these has its texts in context/everyRule.test.ts.
      ...contextRules.map(rule => rule.id),
      ...kinds.map(([rule]) => rule),
      'age-secret-key',
      'age-plugin-identity',
      'nostr-private-key',
      'google-service-account-key',
      'encoded-private-key',
      'private-key-part',
      'bip32-private-key',
      'wallet-import-format-key',
      'wallet-recovery-phrase',
      'private-key',
      'aws-secret-access-key',
      'url-credentials',
      'password-in-text',
    ]);
    assert.deepEqual(
      rules.filter(rule => rule.group === 'secret' && !withFake.has(rule.id)).map(rule => rule.id),
      [],
    );
  });

  it('keeps a rule file within 120 lines and lists every rule in it', () => {
    const listed = readFileSync(new URL('../../../src/core/lint/rules.ts', import.meta.url), 'utf8');
    for (const file of files) {
      const lines = readFileSync(folder + file, 'utf8').split('\n').length - 1;
      assert.ok(lines <= 120, `${file} has ${lines} lines`);
      assert.ok(listed.includes(`./rules/${file.replaceAll('\\', '/')}`), `${file} is not in rules.ts`);
    }
  });
});
