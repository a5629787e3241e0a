import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { MappedText } from '../../../src/core/mappedText.ts';
import { openReporter } from '../../../src/core/prompt/reporter.ts';
import { readSimpleYaml } from '../../../src/core/prompt/simpleYaml.ts';
import { readFullYaml } from '../../../src/core/prompt/yaml.ts';

/** Asserts that the simple reader gives up or gives what the full one does; answers whether it read the text. */
function agrees(text: string, before = ''): boolean {
  const whole = `${before}${text}`;
  const range = { start: before.length, end: whole.length };
  const scalars: MappedText[] = [];
  const simple = readSimpleYaml(whole, range, scalars);
  if (!simple) {
    assert.deepEqual(scalars, []);
    return false;
  }
  const report = openReporter('x.yml');
  const expected: MappedText[] = [];
  const full = readFullYaml(whole, range, report, expected);
  assert.deepEqual(
    { problems: report.problems, root: simple, scalars },
    { problems: [], root: full, scalars: expected },
  );
  return true;
}

/** Mostly one of `usual`, now and then one of `odd`; each text is a list with `¦` between. */
function mostly(usual: string, odd: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual.split('¦')) },
    { weight: 1, arbitrary: fc.constantFrom(...odd.split('¦')) },
  );
}

const word = mostly(
  `a¦role¦Grüße¦x-y¦日本¦k.1¦$ref¦name of it¦__proto__¦12¦"q"¦'it''s'¦"a\\n"¦a ¦null`,
  '<<¦[]¦"a¦? a¦-¦- a¦a: b¦&a b¦...¦# a¦"a"b¦""¦a\t',
);
const plain = mostly(
  `a¦0¦-1¦+1.50¦.5¦1e3¦-0¦0x1F¦0o17¦09¦1_000¦.inf¦.nan¦~¦null¦Null¦True¦yes¦12345678901234567890¦1e999¦2025-01-01¦12:30¦a:b¦a#b¦it is # not¦x "y" 'z'¦-x¦a,b[c]{d}¦a  b¦é\u00a0¦\u{1f600}¦a \u2028 b¦¦ `,
  'a: b¦a:¦- a¦*a¦&a b¦!t a¦{{x}}¦@a¦`a`¦%a¦| a¦a\tb¦a \t¦? a¦---¦...¦\ufeffa¦-¦--¦>a¦a\n b',
);
const quoted = mostly(
  `""¦''¦"a"¦'a'¦'it''s'¦''''¦"a\\nb"¦"\\u0041\\x42\\t\\\\\\""¦"\\ud83d\\ude00"¦"{{x}}: # y"¦'\\n'¦" a "¦"a\tb"¦"\\e\\_\\N"¦"\\ "`,
  `"a\\qb"¦"a¦'a¦"a" b¦"\\U0001F600"¦"a"#b¦"\\u00"¦"a\n b"`,
);
const flow = fc.oneof(
  {
    weight: 1,
    arbitrary: mostly('[]¦{}¦[ ]', '[a¦[a,,b]¦[,]¦[a,]¦{ }¦{a: b}¦[a: b]¦[[a]]¦[a]b¦[a\n]¦[-]¦[a #]'),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom('', ' '), fc.oneof(plain, quoted), fc.constantFrom('', '  ')), {
        maxLength: 4,
      })
      .map(items => `[${items.map(parts => parts.join('')).join(',')}]`),
  },
);
const inline = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 2, arbitrary: quoted },
  { weight: 1, arbitrary: flow },
);
const lines = 'a¦  a¦   b ¦¦ ¦   ¦      ¦\tc¦  \tc¦x: y # z¦# no comment¦- a¦---¦"q¦{{x}}¦more¦of it'.split(
  '¦',
);
const header = mostly('|¦|-¦>¦>-', '|+¦|2¦>+¦| ¦|-2¦| # c¦|a');
const comment = mostly('¦¦¦ # c¦  #¦   ', '#c¦ \t¦ \t# c');
/** What stands between two nodes. */
const gap = mostly('¦¦¦¦\n¦  \n¦# c\n¦\n# c\n\n', '  # c: d\n¦    # c\n¦\t\n¦---\n¦      \n');

type Tree =
  | { readonly inline: string; readonly after: string }
  | { readonly header: string; readonly lines: readonly string[] }
  | { readonly map: readonly (readonly [key: string, value: Tree, gap: string])[] }
  | { readonly list: readonly (readonly [value: Tree, gap: string])[]; readonly indented: boolean };

function tree(depth: number): fc.Arbitrary<Tree> {
  const leaf: fc.Arbitrary<Tree> = fc.record({ inline, after: comment });
  const block: fc.Arbitrary<Tree> = fc.record({
    header,
    lines: fc
      .tuple(
        mostly('¦¦\n¦ \n\n', '   \n'),
        fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 6 }),
      )
      .map(([blank, [first = '', ...rest]]) => [...blank.split('\n').slice(1), first.trim() || 'a', ...rest]),
  });
  if (depth === 0) return fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: block });
  const list: fc.Arbitrary<Tree> = fc.record({
    list: fc.array(fc.tuple(tree(depth - 1), gap), { minLength: 1, maxLength: 3 }),
    indented: fc.boolean(),
  });
  return fc.oneof(leaf, block, mapOf(depth - 1), list);
}

function mapOf(depth: number): fc.Arbitrary<Tree> {
  const entry = fc.tuple(word, tree(depth), gap);
  return fc.record({
    map: fc.uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([key]) => key.trim() }),
  });
}

/** Writes the tree at column `indent`, after what stands on the line already. */
function write(node: Tree, indent: number): string {
  const pad = ' '.repeat(indent);
  if ('inline' in node) return ` ${node.inline}${node.after}\n`;
  if ('header' in node) return ` ${node.header}\n${node.lines.map(one => `${pad}  ${one}\n`).join('')}`;
  if ('map' in node) {
    const entries = node.map.map(
      ([key, value, between]) =>
        `${between}${pad}${key}:${'map' in value ? '\n' : ''}${write(value, indent + 2)}`,
    );
    return entries.join('');
  }
  const at = node.indented ? indent : Math.max(0, indent - 2);
  const items = node.list.map(([value, between]) => {
    const written = write(value, at + 2);
    return `${between}${' '.repeat(at)}-${'map' in value ? ` ${written.trimStart()}` : written}`;
  });
  return `\n${items.join('')}`;
}

const document = fc
  .oneof({ weight: 5, arbitrary: mapOf(3) }, { weight: 1, arbitrary: tree(3) })
  .map(node => write(node, 0).replace(/^\n/, ''));
const piece = fc.constantFrom(
  ...'\n¦ ¦  ¦\t¦\r¦\r\n¦:¦: ¦- ¦-¦#¦ #¦"¦\'¦\\¦|¦>¦[¦]¦,¦{¦&a ¦*a¦<<: ¦? ¦!t ¦%¦---\n¦...\n¦\ufeff¦\0¦x¦|+\n¦{}¦é'.split(
    '¦',
  ),
);
const mutation = fc.tuple(fc.nat(), fc.nat(6), piece);

function mutate(text: string, mutations: readonly (readonly [number, number, string])[]): string {
  return mutations.reduce((result, [at, length, put]) => {
    const start = at % (result.length + 1);
    return result.slice(0, start) + put + result.slice(start + length);
  }, text);
}

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const prompts = readdirSync(samples, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.prompt.yml'))
  .map(name => readFileSync(join(samples, name), 'utf8'));

describe('the reader of simple YAML', () => {
  it('gives what the full reader gives, or gives up', () => {
    let read = 0;
    fc.assert(
      fc.property(document, fc.constantFrom('', '# first\n', '---\nx'), fc.boolean(), (lf, before, crlf) => {
        const text = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        if (agrees(text, before)) read++;
        agrees(text.trimEnd(), before);
      }),
      { numRuns: 4000 },
    );
    assert.ok(read > 800, `it read ${read} of 4000 only`);
  });

  it('gives what the full reader gives for texts with mistakes in them', () => {
    fc.assert(
      fc.property(document, fc.array(mutation, { minLength: 1, maxLength: 4 }), (text, mutations) => {
        agrees(mutate(text, mutations));
      }),
      { numRuns: 4000 },
    );
  });

  it('gives what the full reader gives for what the yaml package writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.integer({ min: 1, max: 4 }), (value, indent) => {
        agrees(stringify(value, { indent, lineWidth: 0 }));
        agrees(stringify({ outer: [{ inner: value }] }, { indent, indentSeq: indent > 2 }));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every sample prompt, and agrees where characters of it are changed', () => {
    assert.ok(prompts.length > 20);
    for (const text of prompts) assert.ok(agrees(text), text.slice(0, 200));
    fc.assert(
      fc.property(
        fc.constantFrom(...prompts),
        fc.array(mutation, { minLength: 1, maxLength: 3 }),
        (text, mutations) => {
          agrees(mutate(text, mutations));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
