import { type MappedText, toSource } from '../mappedText.ts';
import type { Message, TemplateId, VariableUse } from './model.ts';
import { templates } from './template/templates.ts';

/** Every test has these in its evaluators: the model's reply, and the row's expected answer. */
const given = new Set(['completion', 'expected']);

/** The variables that the messages read, in the order of the text. */
export function messageUses(template: TemplateId, messages: readonly Message[]): readonly VariableUse[] {
  return messages.flatMap(({ content }) => usesIn(template, content, 'message'));
}

/** The variables that evaluators read, without `completion` and `expected`. */
export function evaluatorUses(texts: readonly MappedText[]): readonly VariableUse[] {
  return texts.flatMap(text => usesIn('plain', text, 'evaluator')).filter(use => !given.has(use.name));
}

function usesIn(template: TemplateId, text: MappedText, place: VariableUse['place']): readonly VariableUse[] {
  return templates[template]
    .uses(text.text)
    .map(use => ({ name: use.name, range: toSource(text, use), place }));
}
