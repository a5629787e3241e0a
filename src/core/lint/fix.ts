import type { MappedText } from '../mappedText.ts';
import type { ParsedPrompt, TemplateId } from '../prompt/model.ts';
import type { Edit, Range } from '../text.ts';
import type { Fix } from './finding.ts';
import type { FixKind } from './rule.ts';

/**
 * The change that removes a match at `range` of `text`. A variable can stand only in a message, so elsewhere, and in a text
 * that is no prompt, there is no fix of that kind.
 */
export function fixFor(
  kind: FixKind,
  text: string,
  range: Range,
  parsed: ParsedPrompt | undefined,
): Fix | undefined {
  if (kind.kind === 'remove')
    return { title: kind.title, edits: [{ ...range, newText: '' }], safe: kind.safe };
  const message = parsed?.prompt.messages.find(
    ({ content }) => content.range.start <= range.start && range.end <= content.range.end,
  );
  if (!parsed || !message) return undefined;
  const variable = variableIn(parsed.prompt.template, kind.name);
  const edits = variableEdits(text, range, message.content, variable);
  return edits && { title: `Replace by ${variable}`, edits, safe: false };
}

function variableIn(template: TemplateId, name: string): string {
  return template === 'vscode' ? `\${input:${name}}` : `{{${name}}}`;
}

/** A YAML value without quotes cannot begin with `{{`, so the whole value is quoted where the variable comes first. */
function variableEdits(
  text: string,
  range: Range,
  content: MappedText,
  variable: string,
): Edit[] | undefined {
  if (range.start !== content.range.start || !isPlainYaml(text, range.start))
    return [{ ...range, newText: variable }];
  if (text.slice(range.end, content.range.end).includes("'")) return undefined;
  if (range.end === content.range.end) return [{ ...range, newText: `'${variable}'` }];
  const end = content.range.end;
  return [
    { ...range, newText: `'${variable}` },
    { start: end, end, newText: "'" },
  ];
}

/** True for a value on the line of its key (`content: value`), not in quotes and not below the key. */
function isPlainYaml(text: string, start: number): boolean {
  return /[:-][ \t]+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}
