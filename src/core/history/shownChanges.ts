import type { Json } from '../json.ts';
import type { Guard } from '../lint/guard.ts';
import type { NameChanges, ParameterChange, PromptChanges } from './changes.ts';

/** The changes as they may be printed: a secret in a name or a value is masked. */
export function shownChanges(changes: PromptChanges, guard: Guard): PromptChanges {
  const text = (given: string) => guard(given, 'report').text;
  const names = ({ added, removed, changed }: NameChanges): NameChanges => {
    return { added: added.map(text), removed: removed.map(text), changed: changed.map(text) };
  };
  const parameter = ({ name, from, to }: ParameterChange): ParameterChange => ({
    name: text(name),
    ...(from === undefined ? {} : { from: shownValue(name, from, guard) }),
    ...(to === undefined ? {} : { to: shownValue(name, to, guard) }),
  });
  const { model } = changes;
  return {
    ...changes,
    variables: names(changes.variables),
    ...(model && {
      model: {
        ...(model.from === undefined ? {} : { from: text(model.from) }),
        ...(model.to === undefined ? {} : { to: text(model.to) }),
      },
    }),
    parameters: changes.parameters.map(parameter),
    tests: names(changes.tests),
    evaluators: names(changes.evaluators),
  };
}

/** Masks the texts in a value. What a name such as `password` says of a text is heeded. */
function shownValue(name: string, value: Json, guard: Guard): Json {
  if (Array.isArray(value)) return value.map(item => shownValue(name, item, guard));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    return Object.fromEntries(
      entries.map(([key, inner]) => [guard(key, 'report').text, shownValue(key, inner, guard)]),
    );
  }
  if (typeof value !== 'string') return value;
  const lead = `${name}: `;
  const shown = guard(lead + value, 'report').text;
  return shown.startsWith(lead) ? shown.slice(lead.length) : guard(value, 'report').text;
}
