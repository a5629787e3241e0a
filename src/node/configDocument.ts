import { isMap, isScalar, isSeq, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { guard } from '../core/lint/guard.ts';
import type { Files } from '../core/ports.ts';

/** Where a library's settings are. */
export const configPath = '.promptward/config.yml';

/** The settings as they are written, and a way to refuse a part of them. */
export interface ConfigDocument {
  readonly map: YAMLMap;
  /** A refusal that names the file and the line of `node`. */
  no(node: unknown, what: string): ConfigRefusal;
}

export interface ConfigRefusal {
  readonly ok: false;
  /** `.promptward/config.yml:<line>: <what>`, secrets masked. */
  readonly reason: string;
}

/** Reads `.promptward/config.yml` as YAML; undefined where there is none or it is empty. */
export async function readConfigDocument(
  files: Pick<Files, 'read'>,
): Promise<{ readonly ok: true; readonly document: ConfigDocument | undefined } | ConfigRefusal> {
  const bytes = await files.read(configPath);
  if (!bytes) return { ok: true, document: undefined };
  const text = new TextDecoder().decode(bytes);
  const parsed = parseDocument(text);
  const at = (offset: number, what: string): ConfigRefusal => {
    const line = text.slice(0, offset).split('\n').length;
    return { ok: false, reason: `${configPath}:${line}: ${guard(what, 'report').text}` };
  };
  const [error] = parsed.errors;
  if (error) return at(error.pos[0], (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, ''));
  const map = parsed.contents;
  if (map === null) return { ok: true, document: undefined };
  if (!isMap(map)) return at(0, 'must hold settings, such as "environments: [staging, production]".');
  const offsetOf = (node: unknown) =>
    isScalar(node) || isSeq(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0;
  return { ok: true, document: { map, no: (node, what) => at(offsetOf(node), what) } };
}

/** The first key of `map` that is none of `known`. */
export function unknownKey(map: YAMLMap, known: readonly string[]): Scalar | undefined {
  return map.items
    .map(({ key }) => key)
    .filter(key => isScalar(key))
    .find(key => !known.includes(String(key.value)));
}

export function textOf(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}

/** The texts of a list; undefined for anything else. */
export function textsOf(node: unknown): readonly string[] | undefined {
  if (!isSeq(node)) return undefined;
  const texts = node.items.map(textOf);
  return texts.every(text => text !== undefined) ? texts : undefined;
}
