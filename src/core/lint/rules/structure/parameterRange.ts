import { parameterRanges } from '../../checks/knownParameters.ts';
import type { PromptRule } from '../../rule.ts';

/** A numeric parameter that a provider refuses. */
export const parameterRangeRule: PromptRule = {
  kind: 'prompt',
  id: 'parameter-out-of-range',
  group: 'structure',
  severity: 'warning',
  title: 'Parameter out of its range',
  check: ({ prompt }, path) => {
    if (path !== prompt.path) return [];
    return Object.entries(prompt.parameters).flatMap(([name, value]) => {
      const range = parameterRanges.get(name);
      if (typeof value !== 'number' || !range) return [];
      const { least, greatest, whole } = range;
      const fits = value >= least && value <= greatest;
      if (fits && (!whole || Number.isInteger(value))) return [];
      const limits =
        greatest === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${greatest}`;
      const wanted = fits || name === 'seed' ? 'a whole number' : limits;
      return [{ range: { start: 0, end: 0 }, message: `The parameter ${name} must be ${wanted}` }];
    });
  },
  docs: {
    what: 'A model parameter has a value that chat completion interfaces refuse: temperature outside 0 to 2, topP outside 0 to 1, penalties outside -2 to 2, maxTokens or topK under 1.',
    why: 'The request fails, or a provider silently uses another value.',
    fix: 'Give it a value in its range.',
  },
};
