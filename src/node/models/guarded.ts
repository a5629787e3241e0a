import type { Json } from '../../core/json.ts';
import type { Finding } from '../../core/lint/finding.ts';
import { secretsIn } from '../../core/lint/secretsIn.ts';
import type { ModelRequest, Models } from '../../core/ports.ts';

/** Models that get a request only when nothing in it (messages, parameters, response format) holds a secret. */
export function guardedModels(inner: Models): Models {
  return {
    async complete(request, signal, onText) {
      for (const [place, text] of textsOf(request)) {
        const secret = sureSecretIn(text);
        if (!secret) continue;
        const message = `Not sent: ${place} holds a secret (${secret.rule}, ${secret.preview}); make it a variable or remove it`;
        return { ok: false, error: { kind: 'refused', message } };
      }
      return inner.complete(request, signal, onText);
    },
  };
}

/** True where lint finds a secret in the text. */
export function holdsSecret(text: string): boolean {
  return sureSecretIn(text) !== undefined;
}

function sureSecretIn(text: string): Finding | undefined {
  return secretsIn(text).find(({ severity }) => severity === 'error');
}

/** Everything that leaves with a request, each with what a person calls it. */
function textsOf({ messages, parameters, responseFormat }: ModelRequest): readonly [string, string][] {
  return [
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
