import { diffWordsWithSpace } from 'diff';
import { type LinePart, lineParts, type TimeLeft } from './lineParts.ts';

export interface DiffLabels {
  readonly oldName: string;
  readonly newName: string;
}

/** A run of text. The old text is all runs that are not added, the new one all that are not removed. */
export interface TextPart {
  readonly kind: LinePart['kind'];
  readonly text: string;
}

const context = 3;
const signs = { same: ' ', added: '+', removed: '-' } as const;
/** A word diff of more changed words than this is given up with time left. */
const maxChangedWords = 2000;

/**
 * The difference in the unified format of POSIX diff -u with three lines of context, '' for equal texts.
 * Out of time, all between the equal lines at both ends is shown as replaced.
 */
export function unifiedDiff(
  oldText: string,
  newText: string,
  labels: DiffLabels,
  timeLeft: TimeLeft,
): string {
  if (oldText === newText) return '';
  const rows = lineParts(oldText, newText, timeLeft).flatMap(({ kind, lines }) =>
    lines.map(line => ({ sign: signs[kind], line })),
  );
  const spans: { start: number; end: number }[] = [];
  rows.forEach((row, i) => {
    if (row.sign === ' ') return;
    const [start, end] = [Math.max(0, i - context), Math.min(rows.length, i + context + 1)];
    const last = spans.at(-1);
    if (last && start <= last.end) last.end = end;
    else spans.push({ start, end });
  });

  let out = `--- ${label(labels.oldName)}\n+++ ${label(labels.newName)}\n`;
  const passed = { old: 0, new: 0 };
  let at = 0;
  for (const { start, end } of spans) {
    const before = { old: passed.old + start - at, new: passed.new + start - at };
    const body = rows.slice(start, end);
    const count = { old: 0, new: 0 };
    for (const { sign } of body) {
      if (sign !== '+') count.old++;
      if (sign !== '-') count.new++;
    }
    const side = (from: number, length: number) => `${length === 0 ? from : from + 1},${length}`;
    out += `@@ -${side(before.old, count.old)} +${side(before.new, count.new)} @@\n`;
    for (const { sign, line } of body) {
      out += line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
    }
    passed.old = before.old + count.old;
    passed.new = before.new + count.new;
    at = end;
  }
  return out;
}

/** The difference by words inside changed lines; lines that no time is left for are told as a whole. */
export function wordDiff(oldText: string, newText: string, timeLeft: TimeLeft): readonly TextPart[] {
  const parts = lineParts(oldText, newText, timeLeft).map(({ kind, lines }) => ({
    kind,
    text: lines.join(''),
  }));
  return parts.flatMap((part, i) => {
    const next = parts[i + 1];
    if (part.kind === 'removed' && next?.kind === 'added') return words(part, next, timeLeft);
    return part.kind === 'added' && parts[i - 1]?.kind === 'removed' ? [] : [part];
  });
}

function words(removed: TextPart, added: TextPart, timeLeft: TimeLeft): TextPart[] {
  const timeout = timeLeft();
  const options = { timeout, maxEditLength: maxChangedWords };
  const found = timeout > 0 && diffWordsWithSpace(removed.text, added.text, options);
  if (!found) return [removed, added];
  return found.map(p => ({ kind: p.added ? 'added' : p.removed ? 'removed' : 'same', text: p.value }));
}

/** A file's name may hold a line break; in a header it may not. */
function label(name: string): string {
  return name.replace(/[\x00-\x1f\x7f]/g, '\u{fffd}');
}
