import { isKnownParameter, meantParameter } from '../../checks/knownParameters.ts';
import type { PromptRule } from '../../rule.ts';

/** A parameter whose name is a slip of a known one, or that GitHub's format does not have. */
export const unknownParameterRule: PromptRule = {
  kind: 'prompt',
  id: 'unknown-parameter',
  group: 'structure',
  severity: 'warning',
  title: 'Unknown model parameter',
  check: ({ prompt }, path) => {
    if (path !== prompt.path) return [];
    return Object.keys(prompt.parameters).flatMap(name => {
      if (isKnownParameter(name)) return [];
      const meant = meantParameter(name);
      const range = { start: 0, end: 0 };
      if (meant) return [{ range, message: `A parameter has an unknown name: did you mean ${meant}?` }];
      if (prompt.format !== 'github') return [];
      return [
        {
          range,
          message: 'No provider is known to have a parameter of this prompt',
          severity: 'info' as const,
        },
      ];
    });
  },
  docs: {
    what: 'A model parameter has a name that no provider uses. Formats whose settings are free are only checked for misspelt names.',
    why: 'A misspelt parameter has no effect, and nobody is told.',
    fix: 'Correct the name or remove the parameter.',
  },
};
