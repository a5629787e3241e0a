import { Buffer } from 'node:buffer';
import { instructionLikeness } from '../../checks/instructionLike.ts';
import type { TextRule } from '../../rule.ts';

/** Words that orders have, in each case that they begin with. */
const words = [
  'ignore',
  'Ignore',
  'disregard',
  'Disregard',
  'instruction',
  'previous',
  'system prompt',
  'assistant',
  'reveal',
  'Reveal',
  'the user',
  'You are',
  'you are',
  'you must',
  'You must',
  'override',
  'Do not tell',
  'do not tell',
];

/** How `word` looks in Base64 at each of the three places that it can begin in a group of three bytes. */
function encodings(word: string): string[] {
  return [0, 1, 2].map(shift => {
    const encoded = Buffer.from('\0'.repeat(shift) + word)
      .toString('base64')
      .replaceAll('=', '');
    const whole = Math.floor(((shift + word.length) * 8) / 6);
    return encoded.slice(shift === 0 ? 0 : shift + 1, whole);
  });
}

/** Base64 that reads as orders once it is decoded. */
export const encodedInstructionsRule: TextRule = {
  kind: 'text',
  id: 'encoded-instructions',
  group: 'injection',
  severity: 'warning',
  title: 'Encoded text that gives orders when decoded',
  keywords: [...new Set(words.flatMap(encodings).map(text => text.toLowerCase()))],
  pattern: /[A-Za-z0-9+/_-]{32,3000}={0,2}/g,
  reach: { before: 1500, after: 1500 },
  validate: ({ value }) => {
    const best = Math.max(...[0, 1, 2, 3].map(skip => likenessOf(value.slice(skip))));
    return best > 0 ? Math.max(best, 0.8) : undefined;
  },
  docs: {
    what: 'The text holds Base64 whose plain text tells a model what to do.',
    why: 'Models decode it and may follow it, while people and filters do not see it.',
    fix: 'Remove it, or write the text as it is if it belongs there.',
  },
};

/** 0 unless `encoded` is Base64 of readable text that gives orders. */
function likenessOf(encoded: string): number {
  const decoded = Buffer.from(encoded, 'base64').toString('latin1');
  if (!/^[\t\n\r -~\x80-\xFF]+$/.test(decoded) || !/^[^\x80-\xFF]{12}/.test(decoded)) return 0;
  return instructionLikeness(decoded);
}
