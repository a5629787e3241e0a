import { isMention } from '../../checks/mention.ts';
import type { TextRule } from '../../rule.ts';

/** Phrases that give a model a part without rules, as published jailbreaks do. */
export const jailbreakPhraseRule: TextRule = {
  kind: 'text',
  id: 'jailbreak-phrase',
  group: 'injection',
  severity: 'info',
  title: 'Phrase that takes a model’s rules away',
  keywords: [
    'do anything now',
    'you are now dan',
    'developer mode',
    'god mode',
    'jailbreak mode',
    'without any restrictions',
    'without restrictions',
    'no restrictions',
    'no longer bound',
    'no ethical',
    'unrestricted ai',
    'unfiltered ai',
    'new instructions:',
    'system override',
    'safety guidelines',
    'content policy',
    'sin restricciones',
    'sans aucune restriction',
    'ohne einschr',
    'без ограничений',
    '没有任何限制',
  ],
  pattern:
    /you (?:are|will be) now dan\b|you can do anything now|(?:developer|god|jailbreak) mode (?:is )?(?:now )?(?:enabled|activated|on)\b|(?:enable|enter|activate|switch to) (?:developer|god|jailbreak) mode|(?:you are|act as|pretend to be|respond as|you have become)\s{1,3}(?:now\s{1,3})?(?:an?\s{1,3})?(?:(?:ai|assistant|model|chatbot|unrestricted|unfiltered)\s{1,3}){1,3}(?:with(?:out)? (?:no |any )?(?:restrictions|ethical|filters|limits|rules)|that has no (?:restrictions|ethical|rules))|you are no longer bound by\b|(?:system override|new instructions):\s{0,3}(?:you|ignore|from now|do not|disregard|always)|(?:bypass|disable|turn off|ignore) (?:all |your |the |any ){1,3}(?:safety guidelines|content polic(?:y|ies))|(?:eres|actúa como) (?:ahora )?una ia sin restricciones|tu es (?:maintenant )?une ia sans aucune restriction|du bist (?:jetzt |nun )?eine ki ohne einschränkungen|ты (?:теперь )?(?:ии|ассистент|модель) без ограничений|你现在是一?个?没有任何限制的/giu,
  reach: { before: 90, after: 70 },
  alphabet: /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u,
  validate: ({ text, start, end }) => (isMention(text, start, end) ? undefined : 1),
  docs: {
    what: 'The text holds a phrase of published jailbreaks: a persona without rules, a mode that switches safety off, a system override.',
    why: 'In text from outside it can make a model act against its owner.',
    fix: 'Leave it out unless it tests the prompt’s defences; then suppress it with a reason.',
  },
};
