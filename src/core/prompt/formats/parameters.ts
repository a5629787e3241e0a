import type { Json } from '../../json.ts';
import type { Reporter } from '../reporter.ts';
import { isNull, toJson, type YamlMap } from '../yamlNode.ts';

const names: Readonly<Record<string, string>> = {
  max_tokens: 'maxTokens',
  maxOutputTokens: 'maxTokens',
  top_p: 'topP',
  top_k: 'topK',
  frequency_penalty: 'frequencyPenalty',
  presence_penalty: 'presencePenalty',
  stopSequences: 'stop',
  response_format: 'responseFormat',
};
const numeric = new Set([
  'maxTokens',
  'temperature',
  'topP',
  'topK',
  'frequencyPenalty',
  'presencePenalty',
  'seed',
]);

/** Model parameters under the names of GitHub Models (maxTokens, topP, stop, ...), whatever the format calls them. */
export function readParameters(map: YamlMap | undefined, report: Reporter): Readonly<Record<string, Json>> {
  const entries = (map?.entries ?? []).flatMap(({ key, value }) => {
    if (isNull(value)) return [];
    const name = Object.hasOwn(names, key) ? (names[key] ?? key) : key;
    const json = toJson(value);
    if (!numeric.has(name) || typeof json === 'number') return [[name, json] as const];
    report.error(value.range, `\`${key}\` must be a number`);
    return [];
  });
  return Object.fromEntries(entries);
}
