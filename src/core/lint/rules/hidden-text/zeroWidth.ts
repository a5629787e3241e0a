import type { TextRule } from '../../rule.ts';

/** Zero-width characters inside a word of a script that never needs them, or in runs, which carry hidden bits. */
export const zeroWidthRule: TextRule = {
  kind: 'text',
  id: 'zero-width-characters',
  group: 'hidden-text',
  severity: 'warning',
  title: 'Invisible characters inside a word',
  keywords: [
    '\u180E',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\u2061',
    '\u2062',
    '\u2063',
    '\u2064',
    '\uFEFF',
  ],
  pattern:
    /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d_-])[\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d_-])|[\u180E\u200B-\u200D\u2060-\u2064\uFEFF]{4,}/uy,
  fix: { kind: 'remove', title: 'Remove the invisible characters', safe: true },
  docs: {
    what: 'The text holds zero-width characters where no script needs them. Joiners in emoji, Arabic and Indic words are left alone.',
    why: 'They split a word so that a filter misses it, or hide data in what looks like plain text.',
    fix: 'Remove them.',
  },
};
