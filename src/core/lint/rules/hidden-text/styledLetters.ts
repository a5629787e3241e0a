import type { TextRule } from '../../rule.ts';

/** Words in the letters of mathematics or in full-width Latin: a model reads them, a filter does not. */
export const styledLettersRule: TextRule = {
  kind: 'text',
  id: 'styled-letters',
  group: 'hidden-text',
  severity: 'info',
  title: 'Words in mathematical letters, which filters do not read',
  keywords: ['\uD835'],
  pattern: /(?<![\u{1D400}-\u{1D7CB}])(?:[\u{1D400}-\u{1D7CB}]{2,30}[ ,.]{0,2}){2,60}/uy,
  validate: ({ value }) => (Array.from(value).length >= 16 ? 1 : undefined),
  docs: {
    what: 'Several words in a row are written in the bold, italic or script letters that Unicode has for mathematics.',
    why: 'They look like styled text and models read them, but word lists and reviews’ searches miss them.',
    fix: 'Write the words in ordinary letters.',
  },
};
