import { plainText } from '../mappedText.ts';
import type { Range } from '../text.ts';
import { decodeBlock } from './yamlBlock.ts';
import { coreValue } from './yamlCore.ts';
import type { YamlScalar } from './yamlNode.ts';
import { decodeFlow } from './yamlScalar.ts';

const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[\w.])/;
const singleQuoted = /^'[^']*(?:''[^']*)*'/;
const doubleQuoted = /^"[^"\\]*(?:\\(?:[0abefnrtvN_LP "/\\\t]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4})[^"\\]*)*"/;
const header = /^[|>]-?$/;

/**
 * The scalar on one line that takes the characters `from` to `to`, spaces and a comment after it aside. Undefined for what
 * YAML may read in another way.
 */
export function inlineScalarAt(source: string, from: number, to: number): YamlScalar | undefined {
  const quoted = quotedEnd(source, from, to);
  if (quoted >= 0) {
    return isOver(source, quoted, to) ? quotedScalar(source, from, quoted) : undefined;
  }
  let end = plainEnd(source, from, to);
  if (end < to && source[end] === ':') return undefined;
  while (source[end - 1] === ' ') end--;
  const range = { start: from, end };
  const text = plainText(source, range);
  if (!plainStart.test(text.text) || text.text.includes('\t')) return undefined;
  return { kind: 'scalar', range, value: coreValue(text.text), text };
}

/** Where the plain scalar that begins at `from` ends: at the colon of a key, at a comment, or at `to`. */
export function plainEnd(source: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const char = source[at];
    if (char === ':' && (at + 1 === to || source[at + 1] === ' ')) return at;
    if (char === '#' && source[at - 1] === ' ') return at;
  }
  return to;
}

/** True if nothing but spaces and a comment stands from `from` to `to`. */
export function isOver(source: string, from: number, to: number): boolean {
  return /^ *(?:$| #)/.test(source.slice(from, to));
}

/** Where the quoted scalar that begins at `from` ends; negative if none does that ends before `to`. */
export function quotedEnd(source: string, from: number, to: number): number {
  const quote = source[from];
  if (quote !== '"' && quote !== "'") return -1;
  const found = (quote === '"' ? doubleQuoted : singleQuoted).exec(source.slice(from, to));
  return found ? from + found[0].length : -1;
}

function quotedScalar(source: string, start: number, end: number): YamlScalar {
  const token = source.slice(start, end);
  const type = token.startsWith('"') ? 'double-quoted-scalar' : 'single-quoted-scalar';
  const isDecoded = token.includes('\\') || token.includes("''", 1);
  const text = isDecoded
    ? decodeFlow({ type, source: token, offset: start }, 0)
    : plainText(source, { start: start + 1, end: end - 1 });
  return { kind: 'scalar', range: { start, end }, value: text.text, text };
}

/**
 * The literal or folded scalar with this header, whose lines begin at `body` and are indented by `least` or more. Undefined for
 * an empty one and for headers with an indentation or a `+`.
 */
export function blockScalarAt(
  source: string,
  { start, end }: Range,
  body: number,
  least: number,
): YamlScalar | undefined {
  const mark = source.slice(start, end);
  const last = header.test(mark) ? bodyEnd(source, body, least) : -1;
  if (last < 0) return undefined;
  const text = decodeBlock({ header: mark, indent: 0, source: source.slice(body, last), start: body });
  return { kind: 'scalar', range: { start, end: last }, value: text.text, text };
}

/** Where the body of a block scalar ends: after its last line that is no blank one. Negative if it is empty or malformed. */
function bodyEnd(source: string, body: number, least: number): number {
  let indent = -1;
  let blank = 0;
  let last = -1;
  for (let at = body; at < source.length; ) {
    const newline = source.indexOf('\n', at);
    const next = newline < 0 ? source.length : newline + 1;
    const content = afterSpaces(source, at);
    const spaces = content - at;
    const isBlank = content === next || source[content] === '\n' || source[content] === '\r';
    if (isBlank && indent < 0) blank = Math.max(blank, spaces);
    if (!isBlank && indent < 0) indent = spaces;
    if (!isBlank && spaces < indent) break;
    if (!isBlank || (indent >= 0 && spaces > indent)) last = next;
    at = next;
  }
  return indent >= least && blank <= indent ? last : -1;
}

/** The first offset from `from` on that holds no space. */
export function afterSpaces(source: string, from: number): number {
  let at = from;
  while (source[at] === ' ') at++;
  return at;
}
