import { isMention } from '../../checks/mention.ts';
import type { TextRule } from '../../rule.ts';

/** Orders to carry the conversation out in an address. */
export const exfiltrationPhraseRule: TextRule = {
  kind: 'text',
  id: 'exfiltration-phrase',
  group: 'injection',
  severity: 'warning',
  title: 'Order to send the conversation somewhere',
  keywords: [
    'conversation',
    'chat history',
    'system prompt',
    'api key',
    'user data',
    "user's data",
    'message history',
    'credentials',
    'secrets',
  ],
  pattern:
    /(?:append|add|include|encode|put|embed|insert|send|post|upload|forward|exfiltrate|leak)\s{1,3}(?:(?:the|this|all|any|of|whole|entire|full|user['’]?s?|a summary of|summary|base64[- ]encoded)\s{1,3}){0,4}(?:conversation(?: history)?|chat history|system prompt|api keys?|user['’]?s? data|message history|credentials|secrets)\b[^.!?\n]{0,50}?\s(?:to|in|into|as|at)\s{1,3}(?:(?:the|a|an|this|that|following|query|image|end of the)\s{1,3}){0,4}(?:https?:\/\/|urls?\b|links?\b|image address|parameters?\b|query string|webhook)/gi,
  reach: { before: 90, after: 160 },
  alphabet: /\w/,
  validate: ({ text, start, end }) => (isMention(text, start, end) ? undefined : 0.9),
  docs: {
    what: 'The text tells a model to put the conversation, the system prompt or credentials into an address, or to send them to one.',
    why: 'This is how injected text gets data out.',
    fix: 'Take it out, and find out how it came in.',
  },
};
