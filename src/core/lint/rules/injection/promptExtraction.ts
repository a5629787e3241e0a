import { isMention } from '../../checks/mention.ts';
import type { TextRule } from '../../rule.ts';

/** Phrases that ask for the hidden part of a prompt. */
export const promptExtractionRule: TextRule = {
  kind: 'text',
  id: 'prompt-extraction',
  group: 'injection',
  severity: 'info',
  title: 'Phrase that asks a model for its hidden instructions',
  keywords: [
    'your system prompt',
    'your hidden',
    'your initial instructions',
    'your original instructions',
    'your secret instructions',
    'the words above',
    'the text above starting',
    'everything above this',
    'deinen system',
    'tu prompt del sistema',
    'votre prompt système',
    'ton prompt système',
    'системный промпт',
    '系统提示词',
    'システムプロンプト',
  ],
  pattern:
    /(?:reveal|print|repeat|show|output|display|leak|share|dump|tell me|give me|write out|recite|zeige?|nenne|muestra|revela|imprime|montre|révèle|affiche|выведи|покажи|раскрой)\s{1,3}(?:(?:me|us|all|of|out|back|verbatim|mir|moi|мне|свой|твой|exactly|the full|your full)\s{1,3}){0,3}(?:your (?:system prompt|hidden (?:prompt|instructions|rules)|(?:initial|original|secret) instructions)|the words above|the text above starting|everything above this|deinen system-?prompt|tu prompt del sistema|(?:votre|ton) prompt système|системный промпт)|(?:输出|显示|重复|告诉我|泄露)(?:你的)?(?:完整的?)?系统提示词|システムプロンプトを(?:表示|出力|教え|公開)/giu,
  reach: { before: 80, after: 60 },
  alphabet: /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u,
  validate: ({ text, start, end }) => (isMention(text, start, end) ? undefined : 1),
  docs: {
    what: 'The text asks a model to give away its system prompt or its hidden instructions.',
    why: 'In text from outside, it is the first step of an attack: who knows the instructions can go around them.',
    fix: 'Leave it out unless it tests the prompt’s defences; then suppress it with a reason.',
  },
};
