import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodePrompt, maxPromptBytes } from '../../../src/core/prompt/size.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodePrompt', () => {
  it('gives back any text, byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const clean = `\ufeff${text.replaceAll('\0', '')}`;
        assert.deepEqual(decodePrompt(utf8(clean)), { ok: true, text: clean });
      }),
    );
  });

  it('refuses a file over 4 MiB and takes one of 4 MiB', () => {
    assert.equal(decodePrompt(new Uint8Array(maxPromptBytes).fill(97)).ok, true);
    const refused = decodePrompt(new Uint8Array(maxPromptBytes + 1).fill(97));
    assert.ok(!refused.ok);
    assert.match(refused.reason, /over 4 MiB/);
  });

  it('names the line of the first byte that is no UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '\n', '\u{1f600}'), { maxLength: 40 }), parts => {
        const before = parts.join('');
        const bytes = new Uint8Array([...utf8(before), 0xff, ...utf8('\nmore')]);
        const refused = decodePrompt(bytes);
        assert.ok(!refused.ok);
        assert.match(refused.reason, new RegExp(`^line ${before.split('\n').length}: not valid UTF-8`));
      }),
    );
  });

  it('refuses overlong forms, surrogates and a cut-off character', () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [97, 10, 0xe2, 0x82],
    ]) {
      assert.equal(decodePrompt(new Uint8Array(bytes)).ok, false);
    }
  });

  it('refuses binary data by its NUL byte', () => {
    const refused = decodePrompt(utf8('a\nb\0'));
    assert.ok(!refused.ok);
    assert.match(refused.reason, /^line 2: a NUL byte/);
  });
});
