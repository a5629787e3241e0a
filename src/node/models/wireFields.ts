import type { Json } from '../../core/json.ts';
import type { ModelRequest } from '../../core/ports.ts';

export type WireFields =
  | { readonly ok: true; readonly fields: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly reason: string };

type Check = readonly [test: (value: Json) => boolean, wanted: string];

const number: Check = [value => typeof value === 'number', 'a number'];
const integer: Check = [value => Number.isInteger(value), 'a whole number'];
const word: Check = [value => typeof value === 'string', 'a text'];
const stops: Check = [
  value => word[0](value) || (Array.isArray(value) && value.every(word[0])),
  'a text or a list of texts',
];

/** The names that parsed prompts use (see core/prompt/formats/parameters.ts), and the field of the chat completions request that each one means. */
const parameters: Readonly<Record<string, readonly [field: string, check: Check]>> = {
  maxTokens: ['max_tokens', integer],
  maxCompletionTokens: ['max_completion_tokens', integer],
  max_completion_tokens: ['max_completion_tokens', integer],
  temperature: ['temperature', number],
  topP: ['top_p', number],
  topK: ['top_k', integer],
  stop: ['stop', stops],
  seed: ['seed', integer],
  presencePenalty: ['presence_penalty', number],
  frequencyPenalty: ['frequency_penalty', number],
  reasoningEffort: ['reasoning_effort', word],
  reasoning_effort: ['reasoning_effort', word],
};

/**
 * The fields of an OpenAI chat completions request for the parameters and response format of a prompt. One that is not
 * known is refused, since a run without it would not test what is written. Null counts as not given.
 */
export function wireFields(request: Pick<ModelRequest, 'parameters' | 'responseFormat'>): WireFields {
  const fields: Record<string, Json> = {};
  for (const [name, value] of Object.entries(request.parameters)) {
    if (value === null) continue;
    const known = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!known)
      return { ok: false, reason: `parameter "${name}" cannot be sent; remove it or correct its name` };
    const [field, [test, wanted]] = known;
    if (!test(value)) return { ok: false, reason: `parameter "${name}" must be ${wanted}` };
    fields[field] = value;
  }
  const format = responseFormat(request.responseFormat ?? 'text');
  if (!format.ok) return format;
  return { ok: true, fields: { ...fields, ...format.fields } };
}

/** `text`, `json_object`, or a map as the request itself holds it: `{type}` or `{type, json_schema: {name, schema}}`. */
function responseFormat(format: Json): WireFields {
  const { type, json_schema }: Partial<Record<string, Json>> = isMap(format) ? format : { type: format };
  if (type === 'text') return { ok: true, fields: {} };
  if (type === 'json_object') return { ok: true, fields: { response_format: { type } } };
  if (type !== 'json_schema') {
    return { ok: false, reason: 'responseFormat must be text, json_object or json_schema' };
  }
  if (!isMap(json_schema) || typeof json_schema['name'] !== 'string' || !isMap(json_schema['schema'])) {
    return { ok: false, reason: 'the schema of json_schema must be a map with "name" and "schema"' };
  }
  return { ok: true, fields: { response_format: { type, json_schema } } };
}

function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
