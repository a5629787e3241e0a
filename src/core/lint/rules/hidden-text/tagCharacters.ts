import type { TextRule } from '../../rule.ts';

/** The flags of England, Scotland and Wales, the only ones recommended for interchange (Unicode emoji data, RGI). */
const flags = new Set(['gbeng', 'gbsct', 'gbwls']);

/** Unicode tag characters (E0000 to E007F): ASCII that no one sees and models read. */
export const tagCharactersRule: TextRule = {
  kind: 'text',
  id: 'tag-characters',
  group: 'hidden-text',
  severity: 'error',
  title: 'Hidden text in Unicode tag characters',
  keywords: ['\uDB40'],
  pattern: /(?<![\u{E0000}-\u{E007F}])[\u{E0000}-\u{E007F}]+/uy,
  validate: ({ value, text, start }) =>
    isFlag(value, text.slice(Math.max(0, start - 2), start)) ? undefined : 1,
  fix: { kind: 'remove', title: 'Remove the hidden text', safe: true },
  docs: {
    what: 'The text holds characters that are copies of ASCII and are never shown. Flags of regions are left alone.',
    why: 'A model can read and follow them while a reviewer sees nothing: instructions are smuggled this way.',
    fix: 'Remove them, and find out how they came in.',
  },
};

function isFlag(tags: string, before: string): boolean {
  if (before !== '\u{1F3F4}') return false;
  const decoded = Array.from(tags, tag => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f)).join('');
  return decoded.endsWith('\x7F') && flags.has(decoded.slice(0, -1));
}
