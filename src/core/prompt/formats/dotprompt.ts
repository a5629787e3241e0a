import { mapAt, textAt } from '../fields.ts';
import { readFrontMatter } from '../frontMatter.ts';
import { isNull, valueAt, type YamlMap } from '../yamlNode.ts';
import { splitRoleTags } from './dotpromptRoles.ts';
import type { Format, FormatSource } from './format.ts';
import { schemaInputs, withDefaults } from './inputs.ts';
import { readParameters } from './parameters.ts';

/** Dotprompt `.prompt` (github.com/google/dotprompt): front matter and a Handlebars body with `{{role "..."}}`. */
export const dotprompt: Format = {
  id: 'dotprompt',
  read: source => {
    const { text, report } = source;
    const { header, body } = readFrontMatter(source, /^#/);
    const output = mapAt(header, 'output', report);
    return {
      template: 'handlebars',
      header,
      model: textAt(header, 'model', report)?.text,
      parameters: readParameters(mapAt(header, 'config', report), report),
      responseFormat: textAt(output, 'format', report)?.text === 'json' ? { type: 'json_object' } : undefined,
      messages: splitRoleTags(text, body, report),
      inputs: inputsOf(mapAt(header, 'input', report), source),
      tags: [],
      hasTests: false,
    };
  },
};

function inputsOf(input: YamlMap | undefined, { report }: FormatSource) {
  const schema = valueAt(input, 'schema');
  if (schema && schema.kind !== 'map' && !isNull(schema)) {
    report.warning(schema.range, 'a schema by name is not read; write its fields under `schema`');
  }
  const declared = schemaInputs(schema?.kind === 'map' ? schema : undefined, report);
  return withDefaults(declared, mapAt(input, 'default', report));
}
