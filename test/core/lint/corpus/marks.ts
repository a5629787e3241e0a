/** A span that a linter has to find. */
export interface Expected {
  readonly group: 'secret' | 'pii';
  readonly start: number;
  readonly end: number;
}

const edges = { secret: ['\uE000', '\uE001'], pii: ['\uE002', '\uE003'] } as const;

/** Marks what has to be found inside a text under construction; readMarks turns marks into spans. */
export function secret(value: string): string {
  return edges.secret[0] + value + edges.secret[1];
}

export function pii(value: string): string {
  return edges.pii[0] + value + edges.pii[1];
}

/** The text without marks. */
export function bare(marked: string): string {
  return marked.replace(/[\uE000-\uE003]/gu, '');
}

/** The group of the first mark. */
export function groupOf(marked: string): Expected['group'] {
  return /[\uE000\uE002]/u.exec(marked)?.[0] === edges.pii[0] ? 'pii' : 'secret';
}

/** `change` of the text without marks, all of it marked with the group that the marked text had. */
export function rewritten(marked: string, change: (value: string) => string): string {
  const mark = groupOf(marked) === 'pii' ? pii : secret;
  return mark(change(bare(marked)));
}

export function readMarks(marked: string): { text: string; expected: readonly Expected[] } {
  const expected: Expected[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === edges.secret[0] || unit === edges.pii[0]) start = text.length;
    else if (unit === edges.secret[1]) expected.push({ group: 'secret', start, end: text.length });
    else if (unit === edges.pii[1]) expected.push({ group: 'pii', start, end: text.length });
    else text += unit;
  }
  return { text, expected };
}
