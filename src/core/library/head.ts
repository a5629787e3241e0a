import { formatOf, nameOf } from '../prompt/formatOf.ts';
import type { FormatId } from '../prompt/model.ts';
import { type HeadField, headFields, headList, headText } from './headFields.ts';

/** What a list of prompts shows of one. */
export interface PromptEntry {
  readonly path: string;
  readonly format: FormatId;
  readonly name: string;
  readonly description: string;
  readonly model?: string;
  readonly tags: readonly string[];
  readonly hasTests: boolean;
}

const headLength = 4096;

/**
 * A prompt's entry from the first 4096 characters of its file and sidecar, by a line scan without a YAML parser: it
 * agrees with parsePrompt for keys in block style within that head. Takes any text and never throws.
 */
export function promptHead(path: string, text: string, sidecarText?: string): PromptEntry {
  const format = formatOf(path) ?? 'github';
  const own = headFields(headerLines(format, text.slice(0, headLength)));
  const sidecar = headFields(linesOf((sidecarText ?? '').slice(0, headLength)));
  const model = modelOf(own.get('model'));
  const tags = format === 'prompty' ? [...headList(own.get('tags')), ...metadataTags(own)] : [];
  const tests = format === 'github' ? [text, sidecarText] : [sidecarText];
  return {
    path,
    format,
    name: headText(own.get('name')) || headText(sidecar.get('name')) || nameOf(path),
    description: headText(own.get('description')) || headText(sidecar.get('description')),
    ...(model !== '' && { model }),
    tags: [...new Set([...tags, ...headList(sidecar.get('tags'))])],
    hasTests: tests.some(holdsTests),
  };
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, '').split(/\r?\n/);
}

/** The lines of YAML at the top: all of a GitHub file, and what stands between the fences of the others. */
function headerLines(format: FormatId, head: string): readonly string[] {
  const lines = linesOf(head);
  if (format === 'github') return lines;
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  const open = lines.findIndex(
    line => line.trim() !== '' && !(format === 'dotprompt' && line.startsWith('#')),
  );
  if (open < 0 || !isFence(lines[open] ?? '')) return [];
  const rest = lines.slice(open + 1);
  const close = rest.findIndex(isFence);
  return close < 0 ? rest : rest.slice(0, close);
}

function modelOf(field: HeadField | undefined): string {
  const inline = headText(field);
  if (inline !== '' || !field) return inline || (headList(field)[0] ?? '');
  const model = headFields(field.nested);
  const configuration = headFields(model.get('configuration')?.nested ?? []);
  const names = ['azure_deployment', 'model', 'name', 'deployment'];
  const found = [model.get('id'), ...names.map(name => configuration.get(name))].map(headText);
  return found.find(name => name !== '') ?? headList(field)[0] ?? '';
}

function metadataTags(fields: ReadonlyMap<string, HeadField>): readonly string[] {
  return headList(headFields(fields.get('metadata')?.nested ?? []).get('tags'));
}

function holdsTests(text: string | undefined): boolean {
  return text !== undefined && /^testData[ \t]*:(?![ \t]*(?:\[[ \t]*\]|null|~)[ \t]*\r?$)/m.test(text);
}
