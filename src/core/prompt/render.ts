import type { Prompt, RenderedMessage, TemplateId } from './model.ts';
import type { Filled, Values } from './template/template.ts';
import { templates } from './template/templates.ts';

export type Rendered =
  | { readonly ok: true; readonly messages: readonly RenderedMessage[] }
  | { readonly ok: false; readonly reason: string };

/**
 * The messages as a model gets them. Defaults of declared inputs stand in for values that are not given; a variable
 * with neither is refused by name, unless its input is declared optional. Roles come from the file alone: no value
 * can start a message or be read as template text.
 */
export function renderPrompt(prompt: Prompt, values: Values): Rendered {
  const { template, messages, declarations } = prompt;
  const defaults = declarations.flatMap(({ name, defaultValue }) =>
    defaultValue === undefined ? [] : [[name, defaultValue] as const],
  );
  const all: Values = Object.fromEntries([...defaults, ...Object.entries(values)]);
  const optional = declarations.filter(({ source, required }) => source === 'input' && !required);
  const texts = messages.map(message => message.content.text);
  const reason = missing(template, texts, all, new Set(optional.map(({ name }) => name)));
  if (reason !== undefined) return { ok: false, reason };

  const rendered: RenderedMessage[] = [];
  for (const [i, { role }] of messages.entries()) {
    const filled = templates[template].fill(texts[i] ?? '', all);
    if (!filled.ok) return { ok: false, reason: `message ${i + 1} (${role}): ${filled.reason}` };
    rendered.push({ role, content: filled.text });
  }
  return { ok: true, messages: rendered };
}

/** One text filled in, by the same rules; every variable it reads needs a value. */
export function fillTemplate(template: TemplateId, text: string, values: Values): Filled {
  const reason = missing(template, [text], values, new Set());
  return reason === undefined ? templates[template].fill(text, values) : { ok: false, reason };
}

function missing(
  template: TemplateId,
  texts: readonly string[],
  values: Values,
  optional: ReadonlySet<string>,
): string | undefined {
  const uses = texts.flatMap(text => templates[template].uses(text));
  const guarded = new Set(uses.filter(use => use.optional).map(use => use.name));
  const names = uses
    .map(use => use.name)
    .filter(name => !Object.hasOwn(values, name) && !optional.has(name) && !guarded.has(name));
  return names.length > 0 ? `needs a value for: ${[...new Set(names)].join(', ')}` : undefined;
}
