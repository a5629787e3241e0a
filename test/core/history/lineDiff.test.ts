import assert from 'node:assert/strict';
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { unifiedDiff, wordDiff } from '../../../src/core/history/lineDiff.ts';
import { lineParts } from '../../../src/core/history/lineParts.ts';

const labels = { oldName: 'a.prompt.yml@1', newName: 'a.prompt.yml@2' };
const enough = () => 10_000;
const nothing = () => 0;

const line = fc.constantFrom('', 'a', 'b', 'one two', 'one three', 'größe 提示', '-minus', '+plus', '\\ No');
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 14 })
  .chain(lines =>
    fc.constantFrom('', 'last', 'last\r').map(end => lines.map(([l, e]) => l + e).join('') + end),
  );

describe('unifiedDiff', () => {
  it('is what diff -u prints', () => {
    const old = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten';
    const now = old.replace('two', 'TWO').replace('ten', 'ten\n');
    assert.equal(
      unifiedDiff(old, now, labels, enough),
      `--- a.prompt.yml@1
+++ a.prompt.yml@2
@@ -1,5 +1,5 @@
 one
-two
+TWO
 three
 four
 five
@@ -7,4 +7,4 @@
 seven
 eight
 nine
-ten
\\ No newline at end of file
+ten
`,
    );
  });

  it('is empty for equal texts, and has counts of 0 for a new file', () => {
    assert.equal(unifiedDiff('a\n', 'a\n', labels, enough), '');
    assert.match(unifiedDiff('', 'a\n', labels, enough), /\n@@ -0,0 \+1,1 @@\n\+a\n$/);
    assert.match(unifiedDiff('a\n', '', labels, enough), /\n@@ -1,1 \+0,0 @@\n-a\n$/);
  });

  it('can be applied, with time and without', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(enough, nothing), (old, now, timeLeft) => {
        const patch = unifiedDiff(old, now, labels, timeLeft);
        if (old === now) assert.equal(patch, '');
        else assert.equal(applyPatch(old, patch, { autoConvertLineEndings: false }), now);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its header to two lines, whatever a file is called', () => {
    const [first, second, third] = unifiedDiff('a', 'b', { oldName: 'x\n@@', newName: 'y' }, enough).split(
      '\n',
    );
    assert.deepEqual([first, second, third], ['--- x\u{fffd}@@', '+++ y', '@@ -1,1 +1,1 @@']);
  });
});

describe('lineParts and wordDiff', () => {
  it('hold both texts whole, with time and without', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(enough, nothing), (old, now, timeLeft) => {
        const lines = lineParts(old, now, timeLeft).map(part => ({
          kind: part.kind,
          text: part.lines.join(''),
        }));
        for (const parts of [lines, wordDiff(old, now, timeLeft)]) {
          const side = (without: string) =>
            parts
              .filter(part => part.kind !== without)
              .map(part => part.text)
              .join('');
          assert.equal(side('added'), old);
          assert.equal(side('removed'), now);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells the words that changed inside a line', () => {
    assert.deepEqual(wordDiff('same\nthe old word\nend\n', 'same\nthe new word\nend\n', enough), [
      { kind: 'same', text: 'same\n' },
      { kind: 'same', text: 'the ' },
      { kind: 'removed', text: 'old' },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: ' word\n' },
      { kind: 'same', text: 'end\n' },
    ]);
  });

  it('tells whole lines when the time is up', () => {
    assert.deepEqual(wordDiff('a\nthe old word\n', 'a\nthe new word\n', nothing), [
      { kind: 'same', text: 'a\n' },
      { kind: 'removed', text: 'the old word\n' },
      { kind: 'added', text: 'the new word\n' },
    ]);
  });

  it('gives up by itself on two large texts that have nothing in common', () => {
    const words = (seed: number) =>
      Array.from({ length: 20_000 }, (_, i) => `w${(i * seed) % 9973}${i % 9 === 0 ? '\n' : ' '}`).join('');
    const [old, now] = [words(7919), words(6607)];
    const forEver = () => Number.MAX_SAFE_INTEGER;
    const parts = wordDiff(old, now, forEver);
    assert.equal(
      parts
        .filter(p => p.kind !== 'added')
        .map(p => p.text)
        .join(''),
      old,
    );
    assert.ok(unifiedDiff(old, now, labels, forEver).length > old.length);
  });
});
