import { mapAt, textAt, textsAt } from '../fields.ts';
import { readFrontMatter } from '../frontMatter.ts';
import type { TemplateId, VariableDeclaration } from '../model.ts';
import type { Reporter } from '../reporter.ts';
import { isNull, valueAt, type YamlMap } from '../yamlNode.ts';
import type { Format } from './format.ts';
import { promptyInputs, withDefaults } from './inputs.ts';
import { readParameters } from './parameters.ts';
import { splitRoles } from './promptyRoles.ts';

/** Prompty `.prompty`, versions 1 and 2 (github.com/microsoft/prompty): front matter and a body with role lines. */
export const prompty: Format = {
  id: 'prompty',
  read: source => {
    const { text, report } = source;
    const { header, body } = readFrontMatter(source);
    const model = modelMap(header);
    const settings = valueAt(model, 'options') ? 'options' : 'parameters';
    const { responseFormat, ...parameters } = readParameters(mapAt(model, settings, report), report);
    return {
      template: templateOf(header, report),
      header,
      model: modelOf(header, model, report),
      parameters,
      responseFormat,
      messages: splitRoles(text, body),
      inputs: inputsOf(header, report),
      tags: [
        ...textsAt(header, 'tags', report),
        ...textsAt(mapAt(header, 'metadata', report), 'tags', report),
      ],
      hasTests: false,
    };
  },
};

function modelMap(header: YamlMap | undefined): YamlMap | undefined {
  const model = valueAt(header, 'model');
  return model?.kind === 'map' ? model : undefined;
}

/** `model: id`, version 2's `model.id`, or what version 1's `model.configuration` names. */
function modelOf(
  header: YamlMap | undefined,
  model: YamlMap | undefined,
  report: Reporter,
): string | undefined {
  if (!model) return textAt(header, 'model', report)?.text;
  const configuration = mapAt(model, 'configuration', report);
  const id = textAt(model, 'id', report);
  const names = ['azure_deployment', 'model', 'name', 'deployment'];
  return (id ?? names.map(name => textAt(configuration, name, report)).find(Boolean))?.text;
}

function inputsOf(header: YamlMap | undefined, report: Reporter): readonly VariableDeclaration[] {
  const declared = promptyInputs(valueAt(header, 'inputs'), report);
  const sample = valueAt(header, 'sample');
  if (sample && sample.kind !== 'map' && !isNull(sample)) {
    report.warning(sample.range, 'a sample in another file is not read; write its values under `sample`');
  }
  return withDefaults(declared, sample?.kind === 'map' ? sample : undefined);
}

/** `template: jinja2` or `template.format.kind`; Mustache is read as Handlebars. */
function templateOf(header: YamlMap | undefined, report: Reporter): TemplateId {
  const template = valueAt(header, 'template');
  const format = template?.kind === 'map' ? valueAt(template, 'format') : template;
  const kind = format?.kind === 'map' ? valueAt(format, 'kind') : format;
  if (!kind || isNull(kind)) return 'jinja';
  const name = kind.kind === 'scalar' ? kind.text.text.toLowerCase() : '';
  if (name === 'mustache' || name === 'handlebars') return 'handlebars';
  if (name !== 'jinja2' && name !== 'jinja') {
    report.warning(kind.range, 'an unknown template format is read as jinja2; write jinja2 or mustache');
  }
  return 'jinja';
}
