import type { TextRule } from '../../rule.ts';

/** Runs of variation selectors: one can follow a character, more than one carry hidden bytes. */
export const variationSelectorsRule: TextRule = {
  kind: 'text',
  id: 'variation-selectors',
  group: 'hidden-text',
  severity: 'error',
  title: 'Hidden data in variation selectors',
  keywords: ['\uDB40', ...Array.from({ length: 16 }, (_, i) => String.fromCharCode(0xfe00 + i))],
  pattern: /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2,}/uy,
  fix: { kind: 'remove', title: 'Remove the hidden data', safe: true },
  docs: {
    what: 'The text holds several variation selectors in a row. No character takes more than one.',
    why: 'There are 256 of them, one for each byte, so that data of every kind can hide behind a single visible character.',
    fix: 'Remove them, and find out how they came in.',
  },
};
