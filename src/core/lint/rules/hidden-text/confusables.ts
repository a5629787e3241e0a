import { isDisguised, lookAlikes } from '../../checks/confusables.ts';
import type { Candidate, TextRule } from '../../rule.ts';

const small = Array.from(lookAlikes.keys()).filter(letter => letter === letter.toLowerCase());
const latin = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Words of Latin letters with a Cyrillic or Greek one that looks the same, or the other way round. */
export const confusablesRule: TextRule = {
  kind: 'text',
  id: 'confusable-letters',
  group: 'hidden-text',
  severity: 'warning',
  title: 'Word with letters of two scripts that look the same',
  keywords: small.flatMap(other => latin.flatMap(letter => [letter + other, other + letter])),
  pattern: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_-]{4,80}/gu,
  reach: { before: 80, after: 82 },
  validate: candidate => (isDisguised(candidate.value) && !isInflected(candidate) ? 0.9 : undefined),
  docs: {
    what: 'A word, an identifier or a host mixes Latin letters with Cyrillic or Greek ones that cannot be told from them by eye (after UTS #39). Latin words with a foreign ending, units and formulas are left alone.',
    why: 'The word passes filters and reviews as the one it imitates, and a host leads somewhere else.',
    fix: 'Type the word anew in one script.',
  },
};

/** A Latin name or abbreviation with a Cyrillic or Greek ending, in a text of that script. */
function isInflected({ value, text, start, end }: Candidate): boolean {
  const parts = /^([A-Za-z\d_-]+)([^A-Za-z\d_-]{1,4})$/u.exec(value);
  if (!parts) return false;
  if (parts[1] === parts[1]?.toUpperCase()) return true;
  return /[\p{Script=Cyrillic}\p{Script=Greek}]{3}/u.test(
    text.slice(Math.max(0, start - 40), start) + text.slice(end, end + 40),
  );
}
