import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isPlain, plainText, toSource } from '../../src/core/mappedText.ts';
import { applyEdits, lineStarts, positionAt } from '../../src/core/text.ts';

const lines = fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '\r', 'é', '\u{1f600}'), { maxLength: 30 });

describe('text', () => {
  it('counts lines at LF, CRLF and lone CR, and columns in UTF-16 code units', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (parts, pick) => {
        const text = parts.join('');
        const offset = pick % (text.length + 1);
        const before = text.slice(0, offset);
        // A position between CR and LF is still on the line that CRLF ends.
        const split = text[offset - 1] === '\r' && text[offset] === '\n';
        const broken = (split ? before.slice(0, -1) : before).split(/\r\n|\r|\n/);
        const { line, column } = positionAt(lineStarts(text), offset);
        assert.equal(line, broken.length);
        assert.equal(column, (broken.at(-1) ?? '').length + (split ? 2 : 1));
      }),
    );
  });

  it('counts on in the last line past the end', () => {
    assert.deepEqual(positionAt(lineStarts('ab\nc'), 9), { line: 2, column: 7 });
  });

  it('applies edits in any order as if from the last to the first', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string()), { maxLength: 4 }),
        (text, raw) => {
          const edits = raw
            .map(([at, length, newText]) => {
              const start = at % (text.length + 1);
              return { start, end: Math.min(start + length, text.length), newText };
            })
            .sort((a, b) => a.start - b.start)
            .filter((edit, i, all) => i === 0 || edit.start > (all[i - 1]?.end ?? 0));
          let expected = text;
          for (const { start, end, newText } of edits.toReversed()) {
            expected = expected.slice(0, start) + newText + expected.slice(end);
          }
          const kept = edits.filter((edit, i) => i === 0 || edit.start >= (edits[i - 1]?.end ?? 0));
          if (kept.length === edits.length) assert.equal(applyEdits(text, edits.toReversed()), expected);
        },
      ),
    );
  });

  it('throws on overlapping edits', () => {
    const edits = [
      { start: 0, end: 3, newText: '' },
      { start: 2, end: 4, newText: '' },
    ];
    assert.throws(() => applyEdits('abcdef', edits), /overlapping/);
  });
});

describe('mapped text', () => {
  it('maps plain text to itself', () => {
    const mapped = plainText('xxabcxx', { start: 2, end: 5 });
    assert.equal(mapped.text, 'abc');
    assert.ok(isPlain(mapped));
    assert.deepEqual(toSource(mapped, { start: 1, end: 3 }), { start: 3, end: 5 });
    assert.deepEqual(toSource(mapped, { start: 3, end: 3 }), { start: 5, end: 5 });
  });

  it('maps an empty text to its place', () => {
    const mapped = plainText('abc', { start: 1, end: 1 });
    assert.deepEqual(toSource(mapped, { start: 0, end: 0 }), { start: 1, end: 1 });
  });

  it('maps a decoded run to the whole of its source', () => {
    const range = { start: 10, end: 20 };
    const segments = [
      { at: 0, length: 2, source: 10, sourceLength: 2 },
      { at: 2, length: 1, source: 12, sourceLength: 6 },
      { at: 3, length: 2, source: 18, sourceLength: 2 },
    ];
    const mapped = { text: 'ab\ncd', segments, range };
    assert.ok(!isPlain(mapped));
    assert.deepEqual(toSource(mapped, { start: 2, end: 3 }), { start: 12, end: 18 });
    assert.deepEqual(toSource(mapped, { start: 1, end: 4 }), { start: 11, end: 19 });
  });
});
