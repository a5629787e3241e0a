import { afterSpaces, inlineScalarAt, isOver, quotedEnd } from './simpleYamlScalar.ts';
import type { YamlList, YamlMap, YamlScalar } from './yamlNode.ts';

const plainItem = /[^\s\-?:,[\]{}#&*!|>'"%@`][^:,[\]{}#]*/y;

/** The list of scalars in brackets, or the empty map, that is all of the line `from` to `to` but for a comment. */
export function flowAt(source: string, from: number, to: number): YamlList | YamlMap | undefined {
  if (source.startsWith('{}', from)) {
    return isOver(source, from + 2, to)
      ? { kind: 'map', range: { start: from, end: from + 2 }, entries: [] }
      : undefined;
  }
  const items: YamlScalar[] = [];
  let at = afterSpaces(source, from + 1);
  while (source[at] !== ']' || items.length > 0) {
    const end = itemEnd(source, at, to);
    const item = end < 0 ? undefined : inlineScalarAt(source, at, end);
    if (!item) return undefined;
    items.push(item);
    at = afterSpaces(source, end);
    if (source[at] === ']') break;
    if (source[at] !== ',') return undefined;
    at = afterSpaces(source, at + 1);
  }
  return isOver(source, at + 1, to)
    ? { kind: 'list', range: { start: from, end: at + 1 }, items }
    : undefined;
}

function itemEnd(source: string, from: number, to: number): number {
  const quoted = quotedEnd(source, from, to);
  if (quoted >= 0) return quoted;
  plainItem.lastIndex = from;
  const found = plainItem.exec(source);
  return found && plainItem.lastIndex <= to ? plainItem.lastIndex : -1;
}
