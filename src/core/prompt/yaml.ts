import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { isPlain, type MappedText } from '../mappedText.ts';
import type { Range } from '../text.ts';
import type { Reporter } from './reporter.ts';
import { readSimpleYaml } from './simpleYaml.ts';
import { jsonValue } from './yamlCore.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './yamlNode.ts';
import { parseYaml } from './yamlParse.ts';
import { decodeScalar } from './yamlScalar.ts';

const maxDepth = 100;
const maxAliasedNodes = 10_000;

/**
 * Reads one YAML 1.2 document (core schema) from the span `range` of `text`. What is malformed is reported, and what
 * could be read is returned; undefined for an empty document. Each scalar whose text differs from its source is
 * added to `scalars`.
 */
export function readYaml(
  text: string,
  range: Range,
  report: Reporter,
  scalars: MappedText[],
): YamlNode | undefined {
  return readSimpleYaml(text, range, scalars) ?? readFullYaml(text, range, report, scalars);
}

/** As readYaml, by the `yaml` package. */
export function readFullYaml(
  text: string,
  range: Range,
  report: Reporter,
  scalars: MappedText[],
): YamlNode | undefined {
  const parsed = parseYaml(text.slice(range.start, range.end));
  if (!parsed) {
    report.malformed(range, 'this YAML is nested too deeply to be read; make it flatter');
    return undefined;
  }
  for (const { code, start, end } of parsed.errors) {
    const place = {
      start: Math.min(range.start + start, range.end),
      end: Math.min(range.start + end, range.end),
    };
    report.malformed(place, `not valid YAML: ${explanations[code] ?? explanations['UNEXPECTED_TOKEN']}`);
  }
  return parsed.root ? convert(parsed.root, range.start, report, scalars) : undefined;
}

function convert(root: Node, base: number, report: Reporter, scalars: MappedText[]): YamlNode {
  const anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  let size = 0;
  let aliased = 0;
  return visit(root, 0);

  function visit(node: Node | null, depth: number): YamlNode {
    size++;
    if (!node) return nothing({ start: base, end: base });
    const before = size;
    const range = rangeOf(node, base);
    if (isAlias(node)) return follow(node.source, range);
    const found =
      depth > maxDepth ? refuse(range, 'nested deeper than 100 levels; make it flatter') : read(node);
    if (node.anchor) anchors.set(node.anchor, { node: found, size: size - before + 1 });
    return found;

    function read(part: Node): YamlNode {
      if (isMap(part)) return { kind: 'map', range, entries: entriesOf(part.items as Pairs, depth) };
      if (isSeq(part)) {
        return { kind: 'list', range, items: part.items.map(item => visit(item as Node | null, depth + 1)) };
      }
      return scalar(part, range);
    }
  }

  function entriesOf(pairs: Pairs, depth: number): readonly YamlEntry[] {
    const entries = new Map<string, YamlEntry>();
    for (const pair of pairs) {
      const key = visit(pair.key, depth + 1);
      const value = pair.value ? visit(pair.value, depth + 1) : nothing(after(key.range));
      if (key.kind !== 'scalar') {
        report.warning(key.range, 'a key that is a list or a map is not read; use plain text as the key');
      } else if (entries.has(key.text.text)) {
        report.error(key.range, 'this key is already there; keep one of the two');
      } else {
        if (key.text.text === '<<')
          report.warning(key.range, 'merge keys (<<) are not read; write the keys out');
        entries.set(key.text.text, { key: key.text.text, keyRange: key.range, value });
      }
    }
    return [...entries.values()];
  }

  function follow(anchor: string, range: Range): YamlNode {
    const target = anchors.get(anchor);
    if (!target) return refuse(range, 'no anchor of this name before it; define it with & first');
    size += target.size;
    aliased += target.size;
    return aliased > maxAliasedNodes
      ? refuse(range, 'aliases expand to too much; write it out')
      : target.node;
  }

  function scalar(node: Node, range: Range): YamlScalar {
    if (!isScalar(node)) return nothing(range);
    const token = node.srcToken;
    if (!token || !('source' in token) || !('offset' in token)) return nothing(range);
    if (token.type !== 'block-scalar' && !token.type.endsWith('scalar')) return nothing(range);
    const text = decodeScalar(token as Parameters<typeof decodeScalar>[0], node.source ?? '', base);
    if (!isPlain(text)) scalars.push(text);
    return { kind: 'scalar', range, value: jsonValue(node.value, text.text), text };
  }

  function refuse(range: Range, message: string): YamlScalar {
    report.error(range, message);
    return nothing(range);
  }
}

type Pairs = readonly { readonly key: Node | null; readonly value: Node | null }[];

function rangeOf(node: Node, base: number): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start: base + start, end: base + end };
}

function after({ end }: Range): Range {
  return { start: end, end };
}

function nothing(range: Range): YamlScalar {
  return { kind: 'scalar', range, value: null, text: { text: '', segments: [], range } };
}

/** By the parser's error code, because its own messages may repeat text of the file. */
const explanations: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias (*) cannot have a tag or an anchor',
  BAD_ALIAS: 'an alias or anchor name is missing or malformed',
  BAD_DIRECTIVE: 'a line that starts with % is not a known directive; quote the value',
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes; write \\\\ for a backslash or use single quotes',
  BAD_INDENT: 'wrong indentation here; line it up with its neighbours, or close the bracket or brace',
  BAD_PROP_ORDER: 'an anchor or tag in the wrong place',
  BAD_SCALAR_START: 'a plain value cannot start with this character; put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " in this value; put the value in quotes',
  BLOCK_IN_FLOW: 'block style inside brackets or braces; use commas there',
  KEY_OVER_1024_CHARS: 'a key over 1024 characters; is a line break or a quote missing?',
  MISSING_CHAR: 'something is missing here: a closing quote, bracket, comma, colon or space',
  MULTILINE_IMPLICIT_KEY: 'a key over several lines; is a colon or a quote missing?',
  MULTIPLE_DOCS: 'a second document starts here; keep one prompt in a file',
  TAB_AS_INDENT: 'a tab as indentation; use spaces',
  TAG_RESOLVE_FAILED: 'a value that does not fit its tag (!)',
  UNEXPECTED_TOKEN: 'something unexpected here; check the indentation, quotes and colons around it',
};
