import type { Candidate, TextRule } from '../../rule.ts';

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const overrides = /[\u202A-\u202E]/;
const lineBreak = /[\r\n]/;
const near = 80;

/** Bidirectional embeddings, overrides and isolates (UAX #9): they make a line read otherwise than it is. */
export const bidiControlsRule: TextRule = {
  kind: 'text',
  id: 'bidi-controls',
  group: 'hidden-text',
  severity: 'error',
  title: 'Invisible control that reorders the text',
  keywords: ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
  pattern: /[\u202A-\u202E\u2066-\u2069]+/y,
  validate: candidate => (isNeeded(candidate) ? 0.4 : 1),
  fix: { kind: 'remove', title: 'Remove the bidirectional control', safe: true },
  docs: {
    what: 'The text holds a control that changes the direction of what follows.',
    why: 'What a reviewer sees is then not what a model reads ("Trojan Source", CVE-2021-42574).',
    fix: 'Remove it. In right-to-left text, balanced isolates are reported as information only.',
  },
};

/** Isolates that are balanced in what is near on their line, where there is right-to-left script. */
function isNeeded({ value, text, start, end }: Candidate): boolean {
  if (overrides.test(value)) return false;
  const before = text.slice(Math.max(0, start - near), start);
  const from = start - before.length + before.lastIndexOf('\n') + 1;
  const lineEnd = text.slice(end, end + near).search(lineBreak);
  const line = text.slice(from, lineEnd < 0 ? end + near : end + lineEnd);
  let depth = 0;
  for (let i = 0; i < line.length && depth >= 0; i++) {
    const code = line.charCodeAt(i);
    if (code >= 0x2066 && code <= 0x2069) depth += code === 0x2069 ? -1 : 1;
  }
  return depth === 0 && rightToLeft.test(line);
}
