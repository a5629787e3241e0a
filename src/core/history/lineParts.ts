import { diffArrays } from 'diff';

/** Milliseconds that are left; at or below 0 a difference is told in its coarsest true form. */
export type TimeLeft = () => number;

/** A run of lines, each with its line end. The old text is all runs that are not added, the new one all not removed. */
export interface LinePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly lines: readonly string[];
}

/** Above this many changed lines the search is given up with time left: its memory grows by the square. */
const maxChangedLines = 4000;

/**
 * The lines in which two texts differ; a removed run stands before the added one that replaces it.
 * Out of time, all lines between the equal ones at both ends are one change. `\n` ends a line; `\r` belongs to it.
 */
export function lineParts(oldText: string, newText: string, timeLeft: TimeLeft): readonly LinePart[] {
  const before = linesOf(oldText);
  const after = linesOf(newText);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const parts: readonly LinePart[] = [
    { kind: 'same', lines: before.slice(0, head) },
    ...changedParts(
      before.slice(head, before.length - tail),
      after.slice(head, after.length - tail),
      timeLeft,
    ),
    { kind: 'same', lines: before.slice(before.length - tail) },
  ];
  return parts.filter(part => part.lines.length > 0);
}

function changedParts(before: string[], after: string[], timeLeft: TimeLeft): LinePart[] {
  const timeout = timeLeft();
  const options = { timeout, maxEditLength: maxChangedLines };
  const found = timeout > 0 && before.length > 0 && after.length > 0 && diffArrays(before, after, options);
  if (found)
    return found.map(p => ({ kind: p.added ? 'added' : p.removed ? 'removed' : 'same', lines: p.value }));
  return [
    { kind: 'removed', lines: before },
    { kind: 'added', lines: after },
  ];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
