import { isPlain, type MappedText } from '../mappedText.ts';
import type { Range } from '../text.ts';
import { flowAt } from './simpleYamlFlow.ts';
import { afterSpaces, blockScalarAt, inlineScalarAt, plainEnd, quotedEnd } from './simpleYamlScalar.ts';
import type { YamlEntry, YamlList, YamlMap, YamlNode } from './yamlNode.ts';

/** A line with something on it; offsets in the source. */
interface Line {
  readonly start: number;
  /** Where what stands on it begins. */
  readonly content: number;
  /** Where it ends, the line break left out. */
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
}

const deepest = 50;
const longestKey = 1000;

/**
 * Reads the YAML that most prompts are made of, many times as fast as the `yaml` package: maps and lists by indentation,
 * scalars on one line and lists of them, block scalars, comments. It gives exactly what `readFullYaml` gives for them, and
 * undefined for everything else: other YAML, a mistake, nothing at all.
 */
export function readSimpleYaml(text: string, range: Range, scalars: MappedText[]): YamlNode | undefined {
  const source = range.end < text.length ? text.slice(0, range.end) : text;
  if (source.includes('\r') && /\r(?!\n)/.test(source)) return undefined;
  const mapped: MappedText[] = [];
  /** The next line to read. */
  let line = lineFrom(source, range.start);
  /** Where the last value ended, with the rest of its line. */
  let end = range.start;
  const root = line && columnOf(line) === 0 ? blockAt(line, 0) : undefined;
  if (!root || line) return undefined;
  for (const scalar of mapped) scalars.push(scalar);
  return root;

  function blockAt(first: Line, depth: number): YamlNode | undefined {
    if (depth > deepest) return undefined;
    return isItem(source, first) ? listAt(first, depth) : mapAt(first, first.content, depth);
  }

  function listAt(first: Line, depth: number): YamlList | undefined {
    const column = columnOf(first);
    const items: YamlNode[] = [];
    let at: Line | undefined = first;
    do {
      const from = afterSpaces(source, at.content + 1);
      const isMap = colonFrom(source, from, at.end) >= 0;
      const item: YamlNode | undefined = isMap ? mapAt(at, from, depth + 1) : leafAt(at, from, column);
      if (!item) return undefined;
      items.push(item);
      at = line;
    } while (at && columnOf(at) === column && isItem(source, at));
    return { kind: 'list', range: { start: first.content, end }, items };
  }

  /** The map whose first key stands at `start` on the line `first`. */
  function mapAt(first: Line, start: number, depth: number): YamlMap | undefined {
    const column = start - first.start;
    const entries: YamlEntry[] = [];
    const keys = new Set<string>();
    let at: Line | undefined = first;
    let from = start;
    do {
      const colon = colonFrom(source, from, at.end);
      const key = colon < 0 || colon - from > longestKey ? undefined : inlineScalarAt(source, from, colon);
      if (!key || key.text.text === '<<' || keys.has(key.text.text)) return undefined;
      keys.add(key.text.text);
      keep(key);
      const value = valueAfter(at, colon + 1, column, depth);
      if (!value) return undefined;
      entries.push({ key: key.text.text, keyRange: key.range, value });
      at = line;
      from = at?.content ?? 0;
    } while (at && columnOf(at) === column && !isItem(source, at));
    return { kind: 'map', range: { start, end }, entries };
  }

  function valueAfter(at: Line, colon: number, column: number, depth: number): YamlNode | undefined {
    const from = afterSpaces(source, colon);
    if (from < at.end) return leafAt(at, from, column);
    line = lineFrom(source, at.next);
    const isDeeper = line && (columnOf(line) > column || (columnOf(line) === column && isItem(source, line)));
    if (line && isDeeper) return blockAt(line, depth + 1);
    if (isCommentNext(source, at.next)) return undefined;
    end = from;
    const range = { start: from, end: from };
    return { kind: 'scalar', range, value: null, text: { text: '', segments: [], range } };
  }

  /** The scalar or the list in brackets at `from`; `column` is that of the map or the list around it. */
  function leafAt(at: Line, from: number, column: number): YamlNode | undefined {
    const mark = source[from];
    const isBlock = mark === '|' || mark === '>';
    const leaf = isBlock
      ? blockScalarAt(source, { start: from, end: at.end }, at.next, column + 1)
      : mark === '[' || mark === '{'
        ? flowAt(source, from, at.end)
        : inlineScalarAt(source, from, at.end);
    if (!leaf) return undefined;
    for (const scalar of leaf.kind === 'list' ? leaf.items : [leaf]) keep(scalar);
    end = isBlock ? leaf.range.end : at.next;
    line = lineFrom(source, end);
    return leaf;
  }

  function keep(node: YamlNode): void {
    if (node.kind === 'scalar' && !isPlain(node.text)) mapped.push(node.text);
  }
}

function columnOf({ start, content }: Line): number {
  return content - start;
}

/**
 * The first line from `start` on with more than a comment on it. Comments that are indented more than it can belong to what
 * stands above them; the deepest is then answered in its place, and nothing takes that for a value.
 */
function lineFrom(source: string, start: number): Line | undefined {
  let comment: Line | undefined;
  for (let at = start; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const stop = newline < 0 ? source.length : newline;
    const end = source[stop - 1] === '\r' ? stop - 1 : stop;
    const line = { start: at, content: afterSpaces(source, at), end, next: newline < 0 ? stop : stop + 1 };
    const isComment = source[line.content] === '#';
    if (line.content < end && !isComment) {
      return comment && columnOf(comment) > columnOf(line) ? comment : line;
    }
    if (isComment && (!comment || columnOf(line) > columnOf(comment))) comment = line;
    at = line.next;
  }
  return comment && columnOf(comment) > 0 ? comment : undefined;
}

function isCommentNext(source: string, from: number): boolean {
  let at = from;
  while (source[at] === ' ' || source[at] === '\n' || source[at] === '\r') at++;
  return source[at] === '#';
}

function isItem(source: string, { content }: Line): boolean {
  return source[content] === '-' && source[content + 1] === ' ';
}

/** Where the colon after the key that begins at `from` stands; negative if there is none before `end`. */
function colonFrom(source: string, from: number, end: number): number {
  const colon = plainEnd(source, Math.max(from, quotedEnd(source, from, end)), end);
  return colon < end && source[colon] === ':' ? colon : -1;
}
