import { createHmac } from 'node:crypto';
import type { TextRule } from './rule.ts';

/** Words that may not stand in a prompt (project names, customers), given so that the list itself says none of them. */
export interface DenyList {
  readonly key: string;
  /** What denyHash gives, lower-case hex. */
  readonly hashes: readonly string[];
}

/** How many words one entry can have. */
export const mostWords = 4;
const separators = [' ', '\n', '\t', '-', '_', '.', '/', '\u00a0'];
const word = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]{0,63}';
const between = '[\\s\\-_./]{1,4}';
/** Where words begin: behind a separator, or, for a text of one word, anywhere near its letters. */
const starts = [...separators, ...'aeiouy0123456789'];
const reach = { before: 300, after: 300 };
const mostRemembered = 50_000;

/**
 * HMAC-SHA256, in hex, of an entry's words in one form: NFKC, lower case, one space between. Undefined where it holds no
 * word or more than four.
 */
export function denyHash(key: string, entry: string): string | undefined {
  const words = entry.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  if (words.length === 0 || words.length > mostWords) return undefined;
  return createHmac('sha256', key).update(words.join(' ').toLowerCase()).digest('hex');
}

/** The rules of a deny-list, one for each number of words; all have one id, so that the longest match stays. */
export function denyRules({ key, hashes }: DenyList): readonly TextRule[] {
  const denied = new Set(hashes);
  const known = new Map<string, boolean>();
  const isDenied = (value: string): boolean => {
    const remembered = known.get(value);
    if (remembered !== undefined) return remembered;
    const answer = denied.has(denyHash(key, value) ?? '');
    if (known.size >= mostRemembered) known.clear();
    known.set(value, answer);
    return answer;
  };
  return Array.from({ length: mostWords }, (_, more): TextRule => {
    const words = `${word}(?:${between}${word}){${more}}`;
    return {
      kind: 'text',
      id: 'denied-word',
      group: 'secret',
      severity: 'error',
      title: 'A word of the deny-list in the text',
      keywords: more === 0 ? starts : separators,
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}\\p{M}])(?=(?<value>${words})(?![\\p{L}\\p{N}\\p{M}]))[\\p{L}\\p{N}]`,
        'dgu',
      ),
      reach,
      validate: ({ value }) => (isDenied(value) ? 1 : undefined),
      guessable: true,
      generic: true,
      docs: {
        what: 'The text holds a name that your organisation keeps out of prompts.',
        why: 'A prompt is sent to model providers and kept in their logs; a code name or a customer there is disclosed.',
        fix: 'Remove the name, or put a variable in its place.',
      },
    };
  });
}
