import type { MappedText } from '../mappedText.ts';
import type { Reporter } from './reporter.ts';
import { isNull, valueAt, type YamlList, type YamlMap, type YamlNode } from './yamlNode.ts';

/** The text under `key`, undefined where there is none; a list or map there is reported. Numbers count as text. */
export function textAt(map: YamlMap | undefined, key: string, report: Reporter): MappedText | undefined {
  const node = valueAt(map, key);
  if (!node || isNull(node)) return undefined;
  if (node.kind === 'scalar') return node.text;
  report.error(node.range, `\`${key}\` must be text`);
  return undefined;
}

/** The map under `key`, undefined where there is none; anything else there is reported. */
export function mapAt(map: YamlMap | undefined, key: string, report: Reporter): YamlMap | undefined {
  return expectMap(valueAt(map, key), `\`${key}\``, report);
}

/** The list under `key`, undefined where there is none; anything else there is reported. */
export function listAt(map: YamlMap | undefined, key: string, report: Reporter): YamlList | undefined {
  const node = valueAt(map, key);
  if (!node || isNull(node)) return undefined;
  if (node.kind === 'list') return node;
  report.error(node.range, `\`${key}\` must be a list`);
  return undefined;
}

/** `node` if it is a map; undefined where it is nothing; anything else is reported as `what`. */
export function expectMap(node: YamlNode | undefined, what: string, report: Reporter): YamlMap | undefined {
  if (!node || isNull(node)) return undefined;
  if (node.kind === 'map') return node;
  report.error(node.range, `${what} must be a map of keys and values`);
  return undefined;
}

/** The texts of the list under `key`, or the one text there; anything else is reported. */
export function textsAt(map: YamlMap | undefined, key: string, report: Reporter): readonly string[] {
  const node = valueAt(map, key);
  if (!node || isNull(node)) return [];
  const items = node.kind === 'list' ? node.items : [node];
  return items.flatMap(item => {
    if (item.kind === 'scalar') return item.value === null ? [] : [item.text.text];
    report.error(item.range, `each of \`${key}\` must be text`);
    return [];
  });
}
