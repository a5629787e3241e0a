import type { CST } from 'yaml';
import type { MappedText } from '../mappedText.ts';
import { type Mapping, openMapping } from './mapping.ts';
import { blockSource, decodeBlock } from './yamlBlock.ts';

/**
 * The text of a YAML scalar (YAML 1.2.2, chapters 7.3 and 8.1) with the place of each character. `value` is what the
 * YAML parser made of the token; where a malformed scalar was read differently, the whole of it stands for the
 * whole of the source. `base` is the offset of the YAML text in its file.
 */
export function decodeScalar(
  token: CST.FlowScalar | CST.BlockScalar,
  value: string,
  base: number,
): MappedText {
  const decoded =
    token.type === 'block-scalar' ? decodeBlock(blockSource(token, base)) : decodeFlow(token, base);
  return decoded.text === value ? decoded : coarse(value, decoded.range);
}

function coarse(text: string, range: MappedText['range']): MappedText {
  const source = range.start;
  const sourceLength = range.end - range.start;
  if (text.length !== sourceLength || text.length < 2) {
    return { text, range, segments: text ? [{ at: 0, length: text.length, source, sourceLength }] : [] };
  }
  const first = { at: 0, length: 1, source, sourceLength };
  return { text, range, segments: [first, { at: 1, length: text.length - 1, source, sourceLength }] };
}

/** The text of a plain or quoted scalar that is well formed. */
export function decodeFlow(
  { type, source, offset }: Pick<CST.FlowScalar, 'type' | 'source' | 'offset'>,
  base: number,
): MappedText {
  const mapping = openMapping(source, base + offset);
  const start = base + offset;
  if (type === 'double-quoted-scalar') {
    decodeDouble(mapping, source);
  } else if (type === 'single-quoted-scalar') {
    unfold(source, 1, source.length - 1, (from, to) => copySingle(mapping, source, from, to), mapping.put);
  } else {
    unfold(source, 0, source.length, mapping.copy, mapping.put);
    return mapping.done({ start, end: start + source.length });
  }
  return mapping.done({ start: start + 1, end: Math.max(start + 1, start + source.length - 1) });
}

function copySingle(mapping: Mapping, source: string, from: number, to: number): void {
  let at = from;
  for (const { index } of source.slice(from, to).matchAll(/''/g)) {
    mapping.copy(at, from + index);
    mapping.put("'", from + index, from + index + 2);
    at = from + index + 2;
  }
  mapping.copy(at, to);
}

/** Line folding of plain and single-quoted scalars: one break is a space, n breaks are n - 1 line feeds. */
function unfold(
  source: string,
  start: number,
  end: number,
  copy: Mapping['copy'],
  put: Mapping['put'],
): void {
  const gap = /\r?\n(?:[ \t]|\r?\n)*/g;
  gap.lastIndex = start;
  let at = start;
  for (let match = gap.exec(source); match && match.index < end; match = gap.exec(source)) {
    const to = Math.min(gap.lastIndex, end);
    let from = match.index;
    while (from > at && isBlank(source[from - 1])) from--;
    copy(at, from);
    put(folded(source.slice(match.index, to)), from, to);
    at = to;
  }
  copy(at, end);
}

function folded(gap: string): string {
  const breaks = gap.split('\n').length - 1;
  return breaks < 2 ? ' ' : '\n'.repeat(breaks - 1);
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

const special = /[ \t]*\r?\n(?:[ \t]|\r?\n)*|\\(?:\r?\n[ \t]*|x.{2}|u.{4}|U.{8}|[^xuU\n])|[ \t]+/g;

/** `special` for a text on one line. */
const lineSpecial = /\\(?:x.{2}|u.{4}|U.{8}|[^xuU])/g;

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
};

function decodeDouble(mapping: Mapping, source: string): void {
  const end = source.length - 1;
  const next = source.includes('\n') ? special : lineSpecial;
  next.lastIndex = 1;
  let at = 1;
  for (let match = next.exec(source); match && match.index < end; match = next.exec(source)) {
    const [found] = match;
    const to = match.index + found.length;
    mapping.copy(at, match.index);
    if (found.startsWith('\\')) mapping.put(unescaped(found), match.index, to);
    else if (found.includes('\n')) mapping.put(folded(found), match.index, to);
    else mapping.copy(match.index, to);
    at = to;
  }
  mapping.copy(at, end);
}

function unescaped(found: string): string {
  const code = found[1] ?? '';
  if (code === '\n' || code === '\r') return '';
  if (code === 'x' || code === 'u' || code === 'U') {
    const point = Number.parseInt(found.slice(2), 16);
    return point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : found;
  }
  return escapes[code] ?? found;
}
