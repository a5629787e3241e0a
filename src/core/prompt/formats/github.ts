import type { Json } from '../../json.ts';
import { expectMap, listAt, mapAt, textAt } from '../fields.ts';
import type { Message, Role } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import { readYaml } from '../yaml.ts';
import { isNull, valueAt, type YamlMap, type YamlNode } from '../yamlNode.ts';
import type { Format } from './format.ts';
import { readParameters } from './parameters.ts';

const roles: readonly Role[] = ['system', 'user', 'assistant'];

/** GitHub Models `.prompt.yml`: one YAML map (docs.github.com, "Storing prompts in GitHub repositories"). */
export const github: Format = {
  id: 'github',
  read: ({ text, report, scalars }) => {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const root = readYaml(text, { start, end: text.length }, report, scalars);
    const header = expectMap(root, 'a prompt file', report);
    return {
      template: 'plain',
      header,
      model: textAt(header, 'model', report)?.text,
      parameters: readParameters(mapAt(header, 'modelParameters', report), report),
      responseFormat: responseFormatOf(header, report),
      messages: messagesOf(header, { start, end: Math.min(start + 1, text.length) }, report),
      inputs: [],
      tags: [],
      hasTests: true,
    };
  },
};

function messagesOf(
  header: YamlMap | undefined,
  top: { start: number; end: number },
  report: Reporter,
): readonly Message[] {
  const node = valueAt(header, 'messages');
  const list = listAt(header, 'messages', report);
  if ((isNull(node) && (header || report.problems.length === 0)) || list?.items.length === 0) {
    report.error(list?.range ?? top, 'no messages; add `messages`: a list of maps with `role` and `content`');
  }
  return (list?.items ?? []).flatMap(item => messageOf(item, report) ?? []);
}

function messageOf(item: YamlNode, report: Reporter): Message | undefined {
  const map = item.kind === 'map' ? item : undefined;
  if (!map) {
    report.error(item.range, 'each message must be a map with `role` and `content`');
    return undefined;
  }
  const given = textAt(map, 'role', report);
  const role = roles.find(name => name === given?.text.trim().toLowerCase());
  if (!role) report.error(given?.range ?? map.range, 'the role must be system, user or assistant');
  const content = textAt(map, 'content', report);
  if (!content && isNull(valueAt(map, 'content'))) {
    report.error(map.range, 'this message has no content; add `content`');
  }
  return content && { role: role ?? 'user', content };
}

/** In the shape that chat completion interfaces take; undefined for plain text. */
function responseFormatOf(header: YamlMap | undefined, report: Reporter): Json | undefined {
  const format = textAt(header, 'responseFormat', report);
  const schema = textAt(header, 'jsonSchema', report);
  if (!format || format.text === 'text') return undefined;
  if (format.text === 'json_object') return { type: 'json_object' };
  if (format.text !== 'json_schema') {
    report.warning(
      format.range,
      'an unknown responseFormat is not used; write text, json_object or json_schema',
    );
    return undefined;
  }
  const parsed = parseObject(schema?.text ?? '');
  if (parsed && Object.hasOwn(parsed, 'name') && Object.hasOwn(parsed, 'schema')) {
    return { type: 'json_schema', json_schema: parsed };
  }
  const message = 'json_schema needs `jsonSchema`: text that is a JSON object with `name` and `schema`';
  report.error(schema?.range ?? format.range, message);
  return undefined;
}

function parseObject(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, Json>>) : undefined;
  } catch {
    return undefined;
  }
}
