import type { Json } from '../json.ts';
import type { MappedText } from '../mappedText.ts';
import type { Range } from '../text.ts';

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly range: Range;
  readonly value: null | boolean | number | string;
  /** The scalar as text, whatever its type. */
  readonly text: MappedText;
}

export interface YamlList {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly YamlNode[];
}

export interface YamlEntry {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly YamlEntry[];
}

/** A YAML value with its place in the file; aliases are resolved, and it is no deeper than 100 levels. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

/** The value under `key`, or undefined. */
export function valueAt(map: YamlMap | undefined, key: string): YamlNode | undefined {
  return map?.entries.find(entry => entry.key === key)?.value;
}

export function isNull(node: YamlNode | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.value === null);
}

/** The plain value. Keys such as `__proto__` become own properties like any other. */
export function toJson(node: YamlNode): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toJson);
  return toRecord(node);
}

/** The plain values of a map by key. */
export function toRecord(map: YamlMap | undefined): Readonly<Record<string, Json>> {
  return Object.fromEntries(map?.entries.map(({ key, value }) => [key, toJson(value)]) ?? []);
}
