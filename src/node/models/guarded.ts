import type { Json } from '../../core/json.ts';
import type { Guard } from '../../core/lint/guard.ts';
import type { ModelRequest, Models } from '../../core/ports.ts';

/** Models that get a request only when nothing in it (model, messages, parameters, response format) holds a secret. */
export function guardedModels(inner: Models, guard: Guard): Models {
  return {
    async complete(request, signal, onText) {
      for (const [place, text] of textsOf(request)) {
        const guarded = guard(text, 'send');
        if (guarded.ok) continue;
        const { rule, preview } = guarded.finding;
        const message = `Not sent: ${place} holds a secret (${rule}, ${preview}); make it a variable or remove it`;
        return { ok: false, error: { kind: 'refused', message } };
      }
      return inner.complete(request, signal, onText);
    },
  };
}

/** Everything that leaves with a request, each with what a person calls it. */
function textsOf({ model, messages, parameters, responseFormat }: ModelRequest): readonly [string, string][] {
  return [
    ['the name of the model', model],
    ...messages.map(({ role, content }, index): [string, string] => [
      `message ${index + 1} (${role})`,
      content,
    ]),
    ...stringsIn(parameters).map((text): [string, string] => ['a parameter', text]),
    ...stringsIn(responseFormat ?? '').map((text): [string, string] => ['the response format', text]),
  ];
}

/** The strings in a value, names included. */
function stringsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...stringsIn(inner)]);
}
