import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lint } from '../../../src/core/lint/lint.ts';
import { rulePages } from '../../../src/core/lint/ruleDocs.ts';
import { optionalRules, rules } from '../../../src/core/lint/rules.ts';

const folder = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

describe('the pages of the rules', () => {
  const all = [...rules, ...optionalRules];
  const pages = rulePages(all);

  it('are what docs/rules holds; run npm run docs', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort());
    for (const [name, text] of pages) assert.equal(readFileSync(folder + name, 'utf8'), text, name);
  });

  it('say what triggers, what to do and the limits, in short', () => {
    for (const rule of all) {
      const page = pages.get(`${rule.id}.md`) ?? assert.fail(rule.id);
      for (const part of ['## What triggers it', '## What to do', '## Limits', rule.docs.fix])
        assert.ok(page.includes(part), `${rule.id}: ${part}`);
      assert.ok(page.length < 3000, rule.id);
      assert.doesNotMatch(page, /\[object |\p{Cf}/u, rule.id);
    }
  });

  it('hold no secret and no personal data themselves', () => {
    for (const [name, text] of pages) {
      const found = lint({ path: name, text }).filter(({ group }) => group === 'secret' || group === 'pii');
      assert.deepEqual(found, [], name);
    }
  });
});
