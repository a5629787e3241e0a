import type { Range } from '../../text.ts';

/** A table of characters: 1 for those that `alphabet` matches. */
export function characterTable(alphabet: RegExp): Uint8Array {
  return Uint8Array.from({ length: 65536 }, (_, code) => Number(alphabet.test(String.fromCharCode(code))));
}

const inRun = characterTable(/[A-Za-z0-9+/_-]/);
const padding = /={0,2}/y;
/** What begins a line of prose and no line of base64. */
const word = /^[A-Z]?[a-z]*$/;
const wrap = /\r?\n[ \t>]{0,40}/y;

/**
 * The runs of at least `least` characters of base64 (either alphabet), with their padding. A run goes on after a line break
 * and an indent. Most characters are never looked at: one in `least` tells whether a run can stand there.
 */
export function longRuns(text: string, least: number): readonly Range[] {
  const found: Range[] = [];
  const endOf = (start: number): number => {
    let end = start;
    while (end < text.length && inRun[text.charCodeAt(end)] === 1) end++;
    return end;
  };
  for (let start = nextRun(text, 0, text.length, inRun, least); start >= 0; ) {
    let end = endOf(start);
    for (
      let next = afterWrap(text, end);
      next !== undefined && endOf(next) > next;
      next = afterWrap(text, end)
    ) {
      const wrapped = endOf(next);
      if (word.test(text.slice(next, Math.min(wrapped, next + least)))) break;
      end = wrapped;
    }
    padding.lastIndex = end;
    padding.test(text);
    found.push({ start, end: padding.lastIndex });
    start = nextRun(text, padding.lastIndex, text.length, inRun, least);
  }
  return found;
}

/** Where between `from` and `to` the first run of at least `least` characters of the table begins; -1 without one. */
export function nextRun(text: string, from: number, to: number, table: Uint8Array, least: number): number {
  let floor = from;
  for (let i = from + least - 1; i < to; i = floor + least - 1) {
    let start = i;
    while (start >= floor && table[text.charCodeAt(start)] === 1) start--;
    if (i - start >= least) return start + 1;
    floor = start + 1;
  }
  return -1;
}

function afterWrap(text: string, end: number): number | undefined {
  wrap.lastIndex = end;
  return wrap.test(text) ? wrap.lastIndex : undefined;
}
