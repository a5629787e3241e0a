import type { Range } from './text.ts';

/**
 * A run of decoded text and the source it came from. Equal lengths mean character for character;
 * otherwise the whole run stands for the whole source span (an escape, a fold, a dropped indent).
 */
export interface Segment {
  readonly at: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** Text as a reader sees it (unescaped, unfolded, dedented) that knows where each character stands in its file. */
export interface MappedText {
  readonly text: string;
  /** Ordered by `at`, covering the text without gaps. Empty for an empty text. */
  readonly segments: readonly Segment[];
  /** The span of the whole value in the source, quotes and block indicators excluded. */
  readonly range: Range;
}

/** The text of a source span that needs no decoding. */
export function plainText(source: string, range: Range): MappedText {
  const length = range.end - range.start;
  const segments = length > 0 ? [{ at: 0, length, source: range.start, sourceLength: length }] : [];
  return { text: source.slice(range.start, range.end), segments, range };
}

/** True when decoding changed nothing, so that a scan of the source has already seen this text. */
export function isPlain(mapped: MappedText): boolean {
  return mapped.segments.length <= 1 && mapped.segments.every(s => s.length === s.sourceLength);
}

/** The smallest source span that holds the characters `range` of the decoded text. */
export function toSource(mapped: MappedText, range: Range): Range {
  if (mapped.segments.length === 0) return mapped.range;
  const start = sourceOffset(mapped, range.start, 'start');
  if (range.end <= range.start) return { start, end: start };
  return { start, end: sourceOffset(mapped, range.end - 1, 'end') };
}

function sourceOffset(mapped: MappedText, offset: number, side: 'start' | 'end'): number {
  const { segments } = mapped;
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment) return mapped.range.start;
  if (offset >= segment.at + segment.length) return segment.source + segment.sourceLength;
  if (segment.length === segment.sourceLength) {
    return segment.source + (offset - segment.at) + (side === 'end' ? 1 : 0);
  }
  return side === 'end' ? segment.source + segment.sourceLength : segment.source;
}
