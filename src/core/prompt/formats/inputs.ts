import { expectMap } from '../fields.ts';
import type { VariableDeclaration } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import { isNull, toJson, valueAt, type YamlEntry, type YamlMap, type YamlNode } from '../yamlNode.ts';

/** A declared input. With a default, or said to be optional, it need not be given. */
function declareInput(
  name: string,
  range: VariableDeclaration['range'],
  optional: boolean,
  given?: YamlNode,
): VariableDeclaration {
  const base = { name, range, source: 'input' } as const;
  if (!given || isNull(given)) return { ...base, required: !optional };
  return { ...base, required: false, defaultValue: toJson(given) };
}

/** `declared` with the defaults of `defaults` where it has none of its own, and the names that only `defaults` has. */
export function withDefaults(
  declared: readonly VariableDeclaration[],
  defaults: YamlMap | undefined,
): readonly VariableDeclaration[] {
  const entries = defaults?.entries ?? [];
  const known = new Set(declared.map(input => input.name));
  const merged = declared.map(input => {
    const entry = entries.find(({ key }) => key === input.name);
    if (!entry || input.defaultValue !== undefined) return input;
    return declareInput(input.name, input.range, !input.required, entry.value);
  });
  const others = entries.filter(({ key }) => !known.has(key));
  return [...merged, ...others.map(({ key, keyRange, value }) => declareInput(key, keyRange, false, value))];
}

/**
 * Prompty's `inputs`: a map of name to property or default, or a list of properties with `name`. A property without
 * a default must be given unless it says `required: false`.
 */
export function promptyInputs(node: YamlNode | undefined, report: Reporter): readonly VariableDeclaration[] {
  if (!node || isNull(node)) return [];
  if (node.kind === 'map') return node.entries.map(promptyInput);
  if (node.kind === 'list') {
    return node.items.flatMap(item => {
      const property = expectMap(item, 'each input', report);
      const name = valueAt(property, 'name');
      if (property && name?.kind === 'scalar' && name.value !== null) {
        return [declareProperty(name.text.text, name.range, property)];
      }
      if (property) report.error(item.range, 'this input has no name; add `name`');
      return [];
    });
  }
  report.error(node.range, '`inputs` must be a map or a list of inputs');
  return [];
}

function promptyInput({ key, keyRange, value }: YamlEntry): VariableDeclaration {
  return value.kind === 'map'
    ? declareProperty(key, keyRange, value)
    : declareInput(key, keyRange, false, value);
}

function declareProperty(
  name: string,
  range: VariableDeclaration['range'],
  property: YamlMap,
): VariableDeclaration {
  const required = valueAt(property, 'required');
  const optional = required?.kind === 'scalar' && required.value === false;
  const preset = valueAt(property, 'default');
  return declareInput(name, range, optional, isNull(preset) ? valueAt(property, 'sample') : preset);
}

const schemaTypes = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'];

/** The top-level names of Dotprompt's `input.schema`: Picoschema (`name?(type, text)`) or JSON Schema. */
export function schemaInputs(schema: YamlMap | undefined, report: Reporter): readonly VariableDeclaration[] {
  const type = valueAt(schema, 'type');
  const isType = type?.kind === 'scalar' && schemaTypes.includes(type.text.text);
  const properties = valueAt(schema, 'properties');
  if (isType || properties) {
    const needed = valueAt(schema, 'required');
    const names = needed?.kind === 'list' ? needed.items.map(toJson) : [];
    const entries = expectMap(properties, '`properties`', report)?.entries ?? [];
    return entries.map(({ key, keyRange, value }) =>
      declareInput(
        key,
        keyRange,
        !names.includes(key),
        value.kind === 'map' ? valueAt(value, 'default') : undefined,
      ),
    );
  }
  return (schema?.entries ?? []).flatMap(({ key, keyRange }) => {
    const name = /^[^?(]*/.exec(key)?.[0].trim() ?? '';
    if (name === '') return [];
    const range = { start: keyRange.start, end: Math.min(keyRange.start + name.length, keyRange.end) };
    return [declareInput(name, range, key.startsWith('?', name.length))];
  });
}
