import type { Candidate, TextRule } from '../../rule.ts';

const near = 48;

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
    fix: 'Remove it. In right-to-left text, an isolate and its end on one line are reported as information only.',
  },
};

/**
 * One isolate whose neighbour among the controls of the line is its other half, with right-to-left script near. The way to
 * that neighbour is walked from both its sides and no further, so that a text full of controls costs its length.
 */
function isNeeded({ value, text, start, end }: Candidate): boolean {
  if (value.length !== 1 || value < '\u2066') return false;
  const isEnd = value === '\u2069';
  const step = isEnd ? -1 : 1;
  let at = isEnd ? start - 1 : end;
  while (at >= 0 && at < text.length && !isControl(text.charCodeAt(at)) && text.charCodeAt(at) !== 10)
    at += step;
  const other = text.charCodeAt(at);
  const isHalf = isEnd ? other >= 0x2066 && other <= 0x2068 : other === 0x2069;
  if (!isHalf) return false;
  return hasRightToLeft(text, Math.min(at, start), Math.max(at, start));
}

function isControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function hasRightToLeft(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - near); at < end + near && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (
      (code >= 0x590 && code <= 0x8ff) ||
      (code >= 0xfb1d && code <= 0xfdff) ||
      (code >= 0xfe70 && code <= 0xfefc)
    )
      return true;
  }
  return false;
}
