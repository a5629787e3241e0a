import type { TextRule } from '../../rule.ts';

/** Phrases that tell a model to drop its instructions. A prompt may quote one to guard against it: information only. */
export const instructionOverrideRule: TextRule = {
  kind: 'text',
  id: 'instruction-override',
  group: 'injection',
  severity: 'info',
  title: 'Phrase that tells a model to drop its instructions',
  keywords: ['ignore', 'disregard', 'forget', 'override'],
  pattern:
    /(?:ignore|disregard|forget|override)\s{1,3}(?:(?:all|any|everything|the|your|my|of|these|those|in)\s{1,3}){0,4}(?:previous|prior|above|earlier|preceding|foregoing|former|system|original|initial)\s{1,3}(?:(?:system|user)\s{1,3})?(?:instructions?|prompts?|messages?|directions?|directives?|rules|context|guidelines|commands?)\b/iy,
  alphabet: /\w/,
  docs: {
    what: 'The text holds a phrase such as those that injected text uses to take a model over.',
    why: 'In a message or in test data it may come from someone else, and a model may follow it.',
    fix: 'Leave it out unless it is meant, as in a test of the prompt’s defences; then suppress it with a reason.',
  },
};
