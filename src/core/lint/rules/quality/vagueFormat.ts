import type { TextRule } from '../../rule.ts';

/** An order for a format that leaves the format open. */
export const vagueFormatRule: TextRule = {
  kind: 'text',
  id: 'vague-format',
  group: 'quality',
  severity: 'info',
  title: 'Output format that is left open',
  keywords: [
    'appropriate format',
    'suitable format',
    'nice format',
    'good format',
    'proper format',
    'reasonable format',
    'sensible format',
    'some format',
    'nicely formatted',
    'appropriately formatted',
    'format of your choice',
  ],
  pattern:
    /(?:reply|respond|answer|return|output|present|give|write|format)\b[^.!?\n]{0,60}?(?:in\s(?:an?|some)\s(?:appropriate|suitable|nice|good|proper|reasonable|sensible)\sformat|in some format|(?:nicely|appropriately) formatted|in (?:a|the|any) format of your choice)\b/gi,
  reach: { before: 80, after: 40 },
  alphabet: /\w/,
  docs: {
    what: 'An instruction asks for "an appropriate format" or the like.',
    why: 'The format then changes from reply to reply, and whatever reads the reply breaks.',
    fix: 'Name the format and show an example.',
  },
};
