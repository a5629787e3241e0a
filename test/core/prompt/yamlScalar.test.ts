import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document, isScalar, parseDocument, Scalar } from 'yaml';
import { type MappedText, toSource } from '../../../src/core/mappedText.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';
import { openReporter } from '../../../src/core/prompt/reporter.ts';
import { readYaml } from '../../../src/core/prompt/yaml.ts';
import type { YamlNode } from '../../../src/core/prompt/yamlNode.ts';

const char = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'Z', '0', '-', ':', '#', ',') },
  { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\t', "'", '"', '\\') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\r', '\0', '\u0085', '\u2028', 'é', '\u{1f600}', '\u200b', '\ufeff'),
  },
);
const text = fc.array(char, { maxLength: 40 }).map(parts => parts.join(''));
const styles = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

function dump(value: string, style: Scalar.Type, lineWidth: number): string {
  const scalar = new Scalar(value);
  scalar.type = style;
  return new Document({ outer: [{ key: scalar }] }).toString({ lineWidth });
}

function scalarOf(source: string, start = 0): MappedText | undefined {
  const report = openReporter('x.yml');
  const root = readYaml(source, { start, end: source.length }, report, []);
  return report.problems.length > 0 ? undefined : deepest(root);
}

function deepest(node: YamlNode | undefined): MappedText | undefined {
  if (node?.kind === 'map') return deepest(node.entries[0]?.value);
  if (node?.kind === 'list') return deepest(node.items[0]);
  return node?.text;
}

/** Every character of the value is found where it says, in order, or stands for an escape or a break. */
function checkMapping(source: string, mapped: MappedText): void {
  let at = 0;
  let from = mapped.range.start;
  for (const segment of mapped.segments) {
    assert.equal(segment.at, at);
    assert.ok(segment.length > 0 && segment.source >= from, 'segments move forward');
    at += segment.length;
    from = segment.source + segment.sourceLength;
  }
  assert.equal(at, mapped.text.length);
  assert.ok(from <= mapped.range.end);
  for (let i = 0; i < mapped.text.length; i++) {
    const { start, end } = toSource(mapped, { start: i, end: i + 1 });
    const found = source.slice(start, end);
    if (found === mapped.text[i]) continue;
    assert.match(found, /^(?:\\|''|[ \t\r\n]*$)/, `"${mapped.text[i]}" stands at "${found}"`);
  }
}

describe('decoding of YAML scalars', () => {
  it('gives the value of the YAML parser and exact places for every style', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...styles), fc.constantFrom(0, 20, 30), (value, style, width) => {
        const source = dump(value, style, width);
        const mapped = scalarOf(source);
        const document = parseDocument(source);
        const parsed = document.getIn(['outer', 0, 'key'], true);
        fc.pre(document.errors.length === 0 && isScalar(parsed));
        assert.equal(mapped?.text, parsed.source ?? '');
        checkMapping(source, mapped);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with the YAML parser on hand-made block and quoted scalars, CRLF and a shifted start included', () => {
    const header = fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '|3+');
    const line = fc.constantFrom(
      'a',
      '  a',
      '   b ',
      '',
      ' ',
      '   ',
      '    ',
      '\tc',
      '  \tc',
      '     d',
      'x: y # z',
    );
    const block = fc
      .tuple(header, fc.array(line, { maxLength: 7 }), fc.boolean())
      .map(([head, lines, end]) => `k: ${head}\n${lines.map(l => `  ${l}`).join('\n')}${end ? '\n' : ''}`);
    const quoted = fc
      .tuple(fc.constantFrom('"', "'", ''), fc.array(line, { minLength: 1, maxLength: 6 }))
      .map(
        ([quote, lines]) =>
          `k: ${quote}a${lines.map(l => ` ${l.replace(/[:#]/g, '')}`).join('\n')}z${quote}\n`,
      );
    fc.assert(
      fc.property(fc.oneof(block, quoted), fc.boolean(), (lf, crlf) => {
        const source = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        const document = parseDocument(source, { logLevel: 'silent' });
        fc.pre(document.errors.length === 0);
        const value = document.get('k', true) as Scalar<unknown>;
        const prefix = 'front\n';
        const mapped = scalarOf(prefix + source, prefix.length);
        assert.equal(mapped?.text, value.source ?? '');
        checkMapping(prefix + source, mapped);
      }),
      { numRuns: 5000 },
    );
  });

  it('maps escapes to the whole escape and neighbours to themselves', () => {
    const source = 'k: "a\\u0042c\\n\\\n   d"';
    const mapped = scalarOf(source);
    assert.ok(mapped);
    assert.equal(mapped.text, 'aBc\nd');
    const at = (i: number) => {
      const { start, end } = toSource(mapped, { start: i, end: i + 1 });
      return source.slice(start, end);
    };
    assert.deepEqual([0, 1, 2, 3, 4].map(at), ['a', '\\u0042', 'c', '\\n', 'd']);
  });

  it('reads a quote that a carriage return and a line feed leave open', () => {
    const { problems } = parsePrompt('x.prompt.yml', "messages: 'a\r\n");
    assert.ok(problems.length > 0);
  });
});
