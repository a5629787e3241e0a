/** Columns two spaces apart, the last one cut to `width` with an ellipsis. Cells are one plain line each. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const columns = Math.max(0, ...rows.map(row => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(0, ...rows.map(row => cells(row[i] ?? ''))),
  );
  const lines = rows.map(row => {
    const head = row.slice(0, -1).map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - cells(cell) + 2));
    const used = head.reduce((sum, cell) => sum + cells(cell), 0);
    return (head.join('') + cut(row.at(-1) ?? '', width - used)).trimEnd();
  });
  return lines.join('\n');
}

/** `text` cut to `width` columns. At least eight are kept, so that a narrow window still shows something. */
export function cut(text: string, width: number): string {
  const room = Math.max(8, width);
  if (cells(text) <= room) return text;
  let result = '';
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += cells(segment);
    if (used > room) break;
    result += segment;
  }
  return `${result}…`;
}

/** How many columns a terminal gives to `text`: two for East Asian wide characters and emoji. */
export function cells(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let count = 0;
  for (const { segment } of graphemes.segment(text.replace(sgr, ''))) count += wide.test(segment) ? 2 : 1;
  return count;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const sgr = /\u001b\[[\d;]*m/g;
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;
