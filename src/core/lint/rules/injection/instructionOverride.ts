import { isMention } from '../../checks/mention.ts';
import { overridePhrases } from '../../checks/overridePhrases.ts';
import { overridePhrasesAsia } from '../../checks/overridePhrasesAsia.ts';
import { phraseSource } from '../../checks/phrase.ts';
import type { TextRule } from '../../rule.ts';

const [first, ...others] = [...overridePhrases, ...overridePhrasesAsia].map(table => ({
  keywords: table.keywords,
  pattern: new RegExp(phraseSource(table), 'giu'),
}));

/** Of scripts with spaces between words. */
const wordGoesOn = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{N}_]/u;

/** Phrases that tell a model to drop its instructions. A prompt may quote one to guard against it: information only. */
export const instructionOverrideRule: TextRule = {
  kind: 'text',
  id: 'instruction-override',
  group: 'injection',
  severity: 'info',
  title: 'Phrase that tells a model to drop its instructions',
  ...first!,
  also: others,
  reach: { before: 80, after: 140 },
  alphabet: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}_]/u,
  validate: ({ text, start, end }) =>
    wordGoesOn.test(text.slice(end, end + 2)) || isMention(text, start, end) ? undefined : 1,
  docs: {
    what: 'The text holds a phrase such as those that injected text uses to take a model over, in one of 24 languages. Phrases that are quoted or forbidden, as in a security policy, are left alone.',
    why: 'In a message or in test data it may come from someone else, and a model may follow it.',
    fix: 'Leave it out unless it is meant, as in a test of the prompt’s defences; then suppress it with a reason.',
  },
};
