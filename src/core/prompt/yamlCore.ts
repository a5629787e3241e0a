import type { YamlScalar } from './yamlNode.ts';

const words: ReadonlyMap<string, null | boolean> = new Map([
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
]);
const number = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$/;

/** The value of a plain scalar by the core schema (YAML 1.2.2, 10.3). */
export function coreValue(text: string): YamlScalar['value'] {
  const word = words.get(text);
  if (word !== undefined) return word;
  return number.test(text) ? jsonValue(Number(text), text) : text;
}

/** `value` if it is one that JSON and a double can hold, else `text`. */
export function jsonValue(value: unknown, text: string): YamlScalar['value'] {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) return text;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? text : value;
}
