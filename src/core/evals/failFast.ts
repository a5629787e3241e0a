import type { ModelErrorKind, ModelOutcome, Models } from '../ports.ts';

/** Errors that asking again in the same run cannot change. */
const final: ReadonlySet<ModelErrorKind> = new Set(['no-profile', 'no-credential', 'keychain']);

/**
 * `models` that gives up on a model that cannot be reached at all: once a model has no profile or no credential, later
 * requests to it get the same error without another call.
 */
export function failFast(models: Models): Models {
  const failed = new Map<string, ModelOutcome>();
  return {
    async complete(request, signal, onText) {
      const earlier = failed.get(request.model);
      if (earlier) return earlier;
      const outcome = await models.complete(request, signal, onText);
      if (!outcome.ok && final.has(outcome.error.kind)) failed.set(request.model, outcome);
      return outcome;
    },
  };
}
