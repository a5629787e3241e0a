import type { CST } from 'yaml';
import type { MappedText } from '../mappedText.ts';
import { openMapping } from './mapping.ts';

interface Line {
  /** Where the line, and where its content after the spaces, begin. */
  readonly start: number;
  readonly content: number;
  /** Where its content ends: before the line break. */
  readonly end: number;
}

/** A literal or folded block scalar (YAML 1.2.2, 8.1). */
export interface BlockSource {
  /** `|` or `>`, with an indentation, `+` or `-` after it. */
  readonly header: string;
  /** How far the node around it is indented. */
  readonly indent: number;
  /** The lines after the header, and where they begin in the file. */
  readonly source: string;
  readonly start: number;
}

/** The block scalar of a token; `base` is the offset of the YAML text in its file. */
export function blockSource({ offset, props, indent, source }: CST.BlockScalar, base: number): BlockSource {
  const [first] = props;
  const header = first && 'source' in first ? first.source : '|';
  const start = base + offset + props.reduce((sum, prop) => sum + lengthOf(prop), 0);
  return { header, indent, source, start };
}

/** The text of a block scalar with the place of each character. */
export function decodeBlock(block: BlockSource): MappedText {
  const { source, start } = block;
  const mapping = openMapping(source, start);
  const header = headerOf(block.header);
  const lines = linesOf(source);
  const blank = (line: Line) => line.content === line.end;
  const first = lines.findIndex(line => !blank(line));
  const firstLine = lines[first];
  const spaces = (line: Line) => line.content - line.start;
  const leading = Math.max(0, ...lines.slice(0, Math.max(first, 0)).map(spaces));
  const indent = header.indent > 0 ? block.indent + header.indent : firstLine ? spaces(firstLine) : leading;

  const from = (line: Line) => Math.min(line.start + indent, line.content);
  let last = lines.length - 1;
  if (first < 0) last = -1;
  else while (last > first && blank(lines[last]!) && spaces(lines[last]!) <= indent) last--;

  const firstKept = Math.max(first, 0);
  for (let i = 0; i <= last; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    mapping.copy(from(line), line.end);
    if (!next || i === last) continue;
    if (header.literal || i < firstKept) {
      mapping.put('\n', line.end, next.start);
      continue;
    }
    let to = i + 1;
    while (to < last && blank(lines[to]!) && spaces(lines[to]!) <= indent) to++;
    const target = lines[to]!;
    const breaks = to - i;
    const kept = isMore(source, line, indent) || isMore(source, target, indent);
    const text = kept ? '\n'.repeat(breaks) : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    mapping.put(text, line.end, from(target));
    i = to - 1;
  }
  finish();
  return mapping.done({ start, end: start + source.length });

  function finish(): void {
    const tail = lines[last]?.end ?? 0;
    if (header.chomp === '-' || (header.chomp === '' && last < 0)) return;
    if (header.chomp === '') {
      mapping.put('\n', tail, lines[last + 1]?.start ?? tail);
    } else if (last < 0) {
      if (lines.length > 0) mapping.put('\n'.repeat(Math.max(1, lines.length - 1)), 0, source.length);
    } else if (last === lines.length - 1) {
      mapping.put('\n', tail, tail);
    } else {
      for (let i = last; i < lines.length - 1; i++) mapping.put('\n', lines[i]!.end, lines[i + 1]!.start);
    }
  }
}

function isMore(source: string, line: Line, indent: number): boolean {
  return line.content - line.start > indent || source[line.content] === '\t';
}

function lengthOf(prop: CST.Token): number {
  return 'source' in prop && typeof prop.source === 'string' ? prop.source.length : 0;
}

function headerOf(header: string): { literal: boolean; indent: number; chomp: string } {
  return {
    literal: header.startsWith('|'),
    indent: Number(/[1-9]/.exec(header)?.[0] ?? 0),
    chomp: /[+-]/.exec(header)?.[0] ?? '',
  };
}

function linesOf(source: string): readonly Line[] {
  if (source === '') return [];
  const lines: Line[] = [];
  let start = 0;
  while (start <= source.length) {
    const newline = source.indexOf('\n', start);
    const stop = newline < 0 ? source.length : newline;
    const end = stop > start && source[stop - 1] === '\r' ? stop - 1 : stop;
    let content = start;
    while (content < end && source[content] === ' ') content++;
    lines.push({ start, content, end });
    start = stop + 1;
  }
  return lines;
}
