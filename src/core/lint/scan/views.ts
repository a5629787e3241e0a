import { isPlain, type MappedText, type Segment, toSource } from '../../mappedText.ts';
import type { ParsedPrompt } from '../../prompt/model.ts';
import type { Range } from '../../text.ts';

/** A text to scan, and the way back from its offsets to the file's. */
export interface View {
  readonly text: string;
  readonly toSource: (range: Range) => Range;
}

/** Characters that no one sees: they can split a token for a scanner while a model or a person reads it whole. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]+/gu;

const plane = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
/** The first code units of these characters. */
export const invisibleStarts: readonly string[] = [
  ...Array.from(plane.join('').matchAll(invisible), run => run[0].split('')).flat(),
  ...plane.slice(0xdb40, 0xdb44),
];

/** The source, with scalars that are only indented as they read, and every scalar that is written in another way (escapes, folds). */
export function viewsOf(source: string, parsed: ParsedPrompt | undefined): readonly View[] {
  const scalars = parsed?.prompt.scalars ?? [];
  const indented = scalars.filter(scalar => !isPlain(scalar) && isIndented(scalar, source));
  const views = [indented.length === 0 ? { text: source, toSource: same } : dedented(source, indented)];
  for (const scalar of scalars) {
    if (!isPlain(scalar) && !indented.includes(scalar))
      views.push({ text: scalar.text, toSource: range => toSource(scalar, range) });
  }
  return views;
}

function same(range: Range): Range {
  return range;
}

/** True where a text differs from its source by spaces that the source has more, and by what ends its lines. */
function isIndented({ segments }: MappedText, source: string): boolean {
  let end = segments[0]?.source ?? 0;
  for (const { length, source: from, sourceLength } of segments) {
    if (length !== sourceLength && length !== 1) return false;
    if (length !== sourceLength && source.slice(from, from + sourceLength).trim() !== '') return false;
    while (end < from) if (source.charCodeAt(end++) !== 32) return false;
    end = from + sourceLength;
  }
  return true;
}

function dedented(source: string, scalars: readonly MappedText[]): View {
  const ordered = [...scalars].sort((a, b) => a.range.start - b.range.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { text, segments } of ordered) {
    const first = segments[0]!;
    const last = segments.at(-1)!;
    if (first.source < from) continue;
    pieces.push(source.slice(from, first.source), text);
    from = last.source + last.sourceLength;
  }
  pieces.push(source.slice(from));
  let mapped: MappedText | undefined;
  return {
    text: pieces.join(''),
    toSource: range => {
      mapped ??= mappedOf(source, ordered);
      return toSource(mapped, range);
    },
  };
}

function mappedOf(source: string, ordered: readonly MappedText[]): MappedText {
  const segments: Segment[] = [];
  let at = 0;
  let from = 0;
  const add = (end: number): void => {
    if (end > from) segments.push({ at, length: end - from, source: from, sourceLength: end - from });
    at += Math.max(0, end - from);
    from = end;
  };
  for (const scalar of ordered) {
    if (scalar.segments[0]!.source < from) continue;
    add(scalar.segments[0]!.source);
    for (const segment of scalar.segments) segments.push({ ...segment, at: at + segment.at });
    at += scalar.text.length;
    const last = scalar.segments.at(-1)!;
    from = last.source + last.sourceLength;
  }
  add(source.length);
  return { text: '', segments, range: { start: 0, end: source.length } };
}

/** The text without its invisible characters. */
export function withoutInvisible(source: string): View {
  const kept: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  let from = 0;
  for (const run of source.matchAll(invisible)) {
    kept.push({ at: text.length, from });
    text += source.slice(from, run.index);
    from = run.index + run[0].length;
  }
  kept.push({ at: text.length, from });
  text += source.slice(from);
  const original = (offset: number): number => {
    let low = 0;
    let high = kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (kept[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return kept[low]!.from + offset - kept[low]!.at;
  };
  return {
    text,
    toSource: ({ start, end }) => ({ start: original(start), end: original(end - 1) + 1 }),
  };
}
