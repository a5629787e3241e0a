import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalise, parseCanonical } from '../../../src/core/trust/canonicalJson.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const key = fc.string({ unit: 'binary' }).filter(name => name !== '__proto__');
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.string({ unit: 'binary' }),
    fc.boolean(),
    fc.maxSafeInteger().map(n => n + 0),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code unit and ends with one LF', () => {
    const value = { b: [true, -1, 'x'], '\u{1f600}': 1, '\uff5e': 2, 10: 3, 9: 4, a: {} };
    assert.equal(canonicalise(value), '{"10":3,"9":4,"a":{},"b":[true,-1,"x"],"😀":1,"～":2}\n');
  });

  it('escapes as RFC 8785 does', () => {
    assert.equal(
      canonicalise('\u0000\b\t\n\u001f"\\/é\u2028\u007f'),
      '"\\u0000\\b\\t\\n\\u001f\\"\\\\/é\u2028\u007f"\n',
    );
  });

  it('throws for what has no canonical form', () => {
    const deep = (n: number): unknown => (n === 0 ? 1 : [deep(n - 1)]);
    assert.equal(canonicalise(deep(16)), `${'['.repeat(16)}1${']'.repeat(16)}\n`);
    const bad = [null, undefined, 1.5, -0, 2 ** 53, Number.NaN, 1n, Symbol('s'), () => 1, '\ud800', deep(17)];
    for (const value of [
      ...bad,
      [null],
      { a: undefined },
      { '\udfff': 1 },
      JSON.parse('{"__proto__":1}'),
      new Array(1),
    ]) {
      assert.throws(() => canonicalise(value), TypeError);
    }
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(tree, value => {
        assert.deepEqual(parseCanonical(encode(canonicalise(value))), { ok: true, value });
      }),
    );
  });

  for (const text of [
    '{"a":1,"a":1}\n',
    '{"b":1,"a":1}\n',
    '{"__proto__":1}\n',
    '1.0\n',
    '1e3\n',
    '-0\n',
    '9007199254740992\n',
    '0.5\n',
    'null\n',
    '[1, 2]\n',
    '"\\u0061"\n',
    '"\\ud800"\n',
    '"\\/"\n',
    '\ufeff1\n',
    '1',
    '1\n\n',
    ' 1\n',
    '1\r\n',
    '',
    '{\n',
    `${'['.repeat(17)}${']'.repeat(17)}\n`,
    `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.equal(parseCanonical(encode(text)).ok, false);
    });
  }

  it('refuses bytes that are not UTF-8', () => {
    assert.equal(parseCanonical(Uint8Array.of(0x22, 0xff, 0x22, 0x0a)).ok, false);
    assert.equal(parseCanonical(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22, 0x0a)).ok, false);
  });

  it('accepts a mutation only where it is the text of its own value', () => {
    const mutation = fc.tuple(tree, fc.nat(), fc.nat(255), fc.constantFrom('flip', 'insert', 'drop'));
    fc.assert(
      fc.property(mutation, ([value, place, byte, how]) => {
        const bytes = [...encode(canonicalise(value))];
        const at = place % bytes.length;
        if (how === 'flip') bytes[at] = byte;
        else bytes.splice(at, how === 'drop' ? 1 : 0, ...(how === 'insert' ? [byte] : []));
        const read = parseCanonical(Uint8Array.from(bytes));
        if (read.ok) assert.deepEqual([...encode(canonicalise(read.value))], bytes);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array(), bytes => typeof parseCanonical(bytes).ok === 'boolean'));
  });
});
