import type { NameChanges, PromptChanges } from '../core/history/changes.ts';
import type { Json } from '../core/json.ts';
import { plainLine } from './plain.ts';

/** What a change means, in a few words each: `system message changed`, `variable order_id added`. Empty for none. */
export function changeWords(changes: PromptChanges): readonly string[] {
  const { model } = changes;
  return [
    ...changes.messages.map(({ kind, role, index }) => `${role} message ${index + 1} ${kind}`),
    ...names('variable', changes.variables),
    ...(model ? [`model ${model.from ?? 'none'} → ${model.to ?? 'none'}`] : []),
    ...changes.parameters.map(({ name, from, to }) => `${name} ${value(from)} → ${value(to)}`),
    ...names('test', changes.tests),
    ...names('evaluator', changes.evaluators),
    ...changes.fields.map(field => `${field} changed`),
  ].map(plainLine);
}

function names(what: string, changes: NameChanges): readonly string[] {
  return (['added', 'removed', 'changed'] as const).flatMap(kind => {
    const list = changes[kind];
    if (list.length === 0) return [];
    const shown = list.length > 3 ? `${list.length}` : list.map(name => `"${name}"`).join(', ');
    return [`${what}${list.length > 1 ? 's' : ''} ${shown} ${kind}`];
  });
}

function value(json: Json | undefined): string {
  return json === undefined ? 'unset' : JSON.stringify(json);
}
