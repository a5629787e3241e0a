import type { Candidate, TextRule } from '../../rule.ts';

const selectors = Array.from({ length: 16 }, (_, i) => String.fromCharCode(0xfe00 + i));

/** Runs of variation selectors: one can follow a character, more than one carry hidden bytes. */
export const variationSelectorsRule: TextRule = {
  kind: 'text',
  id: 'variation-selectors',
  group: 'hidden-text',
  severity: 'error',
  title: 'Hidden data in variation selectors',
  keywords: ['\uDB40', ...selectors],
  pattern:
    /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,}|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek} ])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/uy,
  validate: candidate => (isSlip(candidate) ? 0.5 : 1),
  fix: { kind: 'remove', title: 'Remove the hidden data', safe: true },
  docs: {
    what: 'The text holds several variation selectors in a row, or one after a letter or a space. No character takes more than one, and no letter of these scripts takes any. The emoji selector written twice is reported as a warning.',
    why: 'There are 256 of them, one for each byte, so that data of every kind can hide behind a single visible character.',
    fix: 'Remove them, and find out how they came in.',
  },
};

/** What editors leave behind: the emoji selector, doubled. */
function isSlip({ value }: Candidate): boolean {
  return value === '\uFE0F\uFE0F' || value === '\uFE0F';
}
