import { type MappedText, toSource } from '../mappedText.ts';
import { type Evaluators, readEvaluators } from './evaluators.ts';
import { expectMap, textAt, textsAt } from './fields.ts';
import { formatOf, nameOf } from './formatOf.ts';
import { dotprompt } from './formats/dotprompt.ts';
import type { Draft, Format } from './formats/format.ts';
import { github } from './formats/github.ts';
import { prompty } from './formats/prompty.ts';
import { vscode } from './formats/vscode.ts';
import type { FormatId, ParsedPrompt, VariableDeclaration } from './model.ts';
import { openReporter, type Reporter } from './reporter.ts';
import { sidecarPath } from './sidecarPath.ts';
import { templates } from './template/templates.ts';
import { readTestData, type TestData } from './testData.ts';
import { evaluatorUses, messageUses } from './variables.ts';
import { readYaml } from './yaml.ts';
import type { YamlMap } from './yamlNode.ts';

export { formatOf } from './formatOf.ts';
export { sidecarPath } from './sidecarPath.ts';

const formats: Readonly<Record<FormatId, Format>> = { github, prompty, dotprompt, vscode };

/**
 * Reads a prompt file and, if there is one, its sidecar. Never throws: what is wrong is in `problems`, each with its
 * file, and what could be read is in `prompt`. Things that only the sidecar declares or uses have the empty range 0
 * in `declarations` and `uses`, whose ranges are places in the prompt file.
 */
export function parsePrompt(path: string, text: string, sidecarText?: string): ParsedPrompt {
  const report = openReporter(path);
  const scalars: MappedText[] = [];
  const format = formatOf(path) ?? 'github';
  const start = { start: 0, end: 0 };
  if (!formatOf(path)) {
    report.error(
      start,
      'not a prompt file by its name; name it .prompt.yml, .prompty, .prompt or .prompt.md',
    );
  }
  const draft = formats[format].read({ text, report, scalars });
  const own = testsOf(draft.hasTests ? draft.header : undefined, report, 0);

  const sidecarReport = openReporter(sidecarPath(path));
  const sidecarScalars: MappedText[] = [];
  const sidecar = readSidecar(sidecarText, sidecarReport, sidecarScalars);
  const added = testsOf(sidecar, sidecarReport, own.rows.length);

  checkTemplates(draft, report);
  const uses = [
    ...messageUses(draft.template, draft.messages),
    ...evaluatorUses(own.templates),
    ...evaluatorUses(added.templates).map(use => ({ ...use, range: start })),
  ];
  const declarations = unique([
    ...draft.inputs,
    ...own.declarations,
    ...added.declarations.map(declaration => ({ ...declaration, range: start })),
  ]);
  const label = (key: string) =>
    textAt(draft.header, key, report)?.text || textAt(sidecar, key, sidecarReport)?.text;

  return {
    prompt: {
      path,
      format,
      template: draft.template,
      name: label('name') || nameOf(path),
      description: label('description') ?? '',
      ...(draft.model !== undefined && { model: draft.model }),
      parameters: draft.parameters,
      ...(draft.responseFormat !== undefined && { responseFormat: draft.responseFormat }),
      messages: draft.messages,
      uses,
      // A row's `name` is its title, and a variable only where something reads it.
      declarations: declarations.filter(
        ({ name, source }) => source === 'input' || name !== 'name' || uses.some(use => use.name === name),
      ),
      tests: [...own.rows, ...added.rows],
      evaluators: [...own.evaluators, ...added.evaluators],
      tags: [...new Set([...draft.tags, ...textsAt(sidecar, 'tags', sidecarReport)])],
      scalars,
    },
    sidecarScalars,
    problems: [...report.problems, ...sidecarReport.problems],
  };
}

function readSidecar(text: string | undefined, report: Reporter, scalars: MappedText[]): YamlMap | undefined {
  if (text === undefined) return undefined;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  return expectMap(readYaml(text, { start, end: text.length }, report, scalars), 'this file', report);
}

function testsOf(map: YamlMap | undefined, report: Reporter, before: number): TestData & Evaluators {
  return { ...readTestData(map, report, before), ...readEvaluators(map, report) };
}

function checkTemplates(draft: Draft, report: Reporter): void {
  for (const { content } of draft.messages) {
    const fault = templates[draft.template].check(content.text);
    if (fault) report[fault.severity](toSource(content, fault), fault.message);
  }
}

function unique(declarations: readonly VariableDeclaration[]): readonly VariableDeclaration[] {
  const byName = new Map<string, VariableDeclaration>();
  for (const declaration of declarations) {
    if (!byName.has(declaration.name)) byName.set(declaration.name, declaration);
  }
  return [...byName.values()];
}
