import type { Json } from '../../json.ts';
import type { MappedText } from '../../mappedText.ts';
import type { Prompt, Role } from '../../prompt/model.ts';
import type { TemplateUse } from '../../prompt/template/template.ts';
import { templates } from '../../prompt/template/templates.ts';
import type { Range } from '../../text.ts';

const freeText = new Set(
  'message messages question query input text texts email mail comment comments review reviews ticket transcript feedback article body history conversation chat page webpage html document documents doc content passage passages context result results resume cv letter post tweet notes complaint enquiry inquiry request diff search'.split(
    ' ',
  ),
);
const settled =
  /(?:^|[_-])(?:id|ids|type|language|lang|format|name|title|date|count|limit|length|kind|style|tone|schema)$/;

/** A place where a message reads text from outside; offsets in the message's text. */
export interface UntrustedUse {
  readonly content: MappedText;
  readonly use: TemplateUse;
}

/** Where messages of these roles read variables whose values are text from outside. */
export function untrustedUses(prompt: Prompt, roles: readonly Role[]): readonly UntrustedUse[] {
  const names = untrustedNames(prompt);
  const places = prompt.uses.filter(({ name, place }) => place === 'message' && names.has(name));
  return prompt.messages
    .filter(
      ({ role, content }) => roles.includes(role) && places.some(use => isWithin(use.range, content.range)),
    )
    .flatMap(({ content }) =>
      templates[prompt.template]
        .uses(content.text)
        .filter(({ name }) => names.has(name))
        .map(use => ({ content, use })),
    );
}

function isWithin(part: Range, whole: Range): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}

/** By their name, or because a test gives them prose. */
function untrustedNames(prompt: Prompt): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name } of prompt.declarations) {
    const rows = prompt.tests.map(row => row.values[name]);
    if (soundsFree(name) || rows.some(isProse)) names.add(name);
  }
  return names;
}

function soundsFree(name: string): boolean {
  if (/^[a-z]+$/.test(name)) return freeText.has(name);
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
  return !settled.test(words) && words.split(/[_\-.]/).some(word => freeText.has(word));
}

/** Text of several sentences or lines, as people write it. */
function isProse(value: Json | undefined): boolean {
  if (typeof value !== 'string' || value.length < 60) return false;
  return value.includes('\n') || /[.!?]\s+\S/.test(value);
}
