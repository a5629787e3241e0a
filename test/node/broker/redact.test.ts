import assert from 'node:assert/strict';
import fc from 'fast-check';
import { redactor } from '../../../src/node/broker/redact.ts';

const key = `abab${'abac'.repeat(3)}`;

function passed(pieces: readonly string[]): string {
  const clean = redactor(key);
  return pieces.map(piece => clean.push(piece)).join('') + clean.flush();
}

describe('redactor', () => {
  it('takes the key out wherever the text is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'ab', 'abac', key, ' '), { maxLength: 30 });
    fc.assert(fc.property(text, pieces => assert.equal(passed(pieces).includes(key), false)));
  });

  it('changes nothing but the key', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'x', 'ab', 'aba', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(words, pieces => {
        const text = pieces.join('');
        assert.equal(passed(pieces), text.replaceAll(key, '[credential removed]'));
      }),
    );
  });

  it('holds back no more than a beginning of the key', () => {
    const clean = redactor(key);
    assert.equal(clean.push('hello ab'), 'hello ');
    assert.equal(clean.push('le'), 'able');
  });

  it('passes everything on where there is no key', () => {
    assert.equal(redactor(undefined).push('abab'), 'abab');
  });
});
