import assert from 'node:assert/strict';
import { configuredLinter, noSettings } from '../../../src/core/lint/customLinter.ts';
import { denyHash } from '../../../src/core/lint/denyList.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

const key = 'a key of the tests';
const hash = (words: string) => denyHash(key, words) ?? assert.fail(words);
const { lint } = configuredLinter({
  ...noSettings,
  deny: { key, hashes: ['Blue Falcon', 'Nordwind', 'Проект Заря', 'one two three four'].map(hash) },
});
const found = (text: string) =>
  lint({ path: 'x', text }).map(({ rule, range }) => [rule, text.slice(range.start, range.end)]);

describe('the deny-list', () => {
  it('hashes words in one form, whatever their case and what stands between them', () => {
    assert.equal(hash('Blue-Falcon'), hash('  blue   FALCON '));
    assert.notEqual(hash('bluefalcon'), hash('blue falcon'));
    assert.notEqual(denyHash('another key', 'Nordwind'), hash('Nordwind'));
    assert.match(hash('Nordwind'), /^[0-9a-f]{64}$/);
    assert.equal(denyHash(key, ' -- '), undefined);
    assert.equal(denyHash(key, 'one two three four five'), undefined);
  });

  it('finds an entry of one to four words in any text', () => {
    for (const [text, entry] of [
      ['The blue falcon lands.', 'blue falcon'],
      ['We call it BLUE_FALCON, internally', 'BLUE_FALCON'],
      ['Nordwind', 'Nordwind'],
      ['(Nordwind)', 'Nordwind'],
      ['Это Проект Заря.', 'Проект Заря'],
      ['zero one two three four five', 'one two three four'],
      ['the blue\n  falcon', 'blue\n  falcon'],
      ['blue falcons and nordwinds', undefined],
    ] as const) {
      assert.deepEqual(found(text), entry === undefined ? [] : [['denied-word', entry]], text);
    }
  });

  it('finds it in a prompt, in the last of many words, and shows nothing of it', () => {
    const text = `name: A\nmessages:\n  - role: system\n    content: "${'many words '.repeat(500)}\\nNordwind"\n`;
    const findings = lint({ path: 'a.prompt.yml', text, parsed: parsePrompt('a.prompt.yml', text) });
    const denied = findings.filter(({ rule }) => rule === 'denied-word');
    assert.equal(denied.length, 1);
    assert.ok(!/nordwind/i.test(JSON.stringify(denied)));
  });
});
