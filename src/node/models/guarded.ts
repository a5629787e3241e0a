import type { Finding } from '../../core/lint/finding.ts';
import { lint } from '../../core/lint/lint.ts';
import type { Models } from '../../core/ports.ts';

/** Models that get a request only when no message of it holds a secret. */
export function guardedModels(inner: Models): Models {
  return {
    async complete(request, signal, onText) {
      for (const [index, { role, content }] of request.messages.entries()) {
        const secret = secretIn(content);
        if (!secret) continue;
        const message = `Not sent: message ${index + 1} (${role}) holds a secret (${secret.rule}, ${secret.preview}); make it a variable or remove it`;
        return { ok: false, error: { kind: 'refused', message } };
      }
      return inner.complete(request, signal, onText);
    },
  };
}

/** True where lint finds a secret in the text. */
export function holdsSecret(text: string): boolean {
  return secretIn(text) !== undefined;
}

function secretIn(text: string): Finding | undefined {
  return lint({ path: '', text }).find(({ group, severity }) => group === 'secret' && severity === 'error');
}
