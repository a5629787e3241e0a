import type { MappedText, Segment } from '../mappedText.ts';
import type { Range } from '../text.ts';

/** Writes a decoded text piece by piece, noting where each piece came from. Offsets are those of `source`. */
export interface Mapping {
  /** Adds source characters as they stand. */
  copy(from: number, to: number): void;
  /** Adds `text`, which stands for the source characters `from` to `to`. */
  put(text: string, from: number, to: number): void;
  done(range: Range): MappedText;
}

/** A mapping of pieces of `source`, whose first character stands at offset `base` of its file. */
export function openMapping(source: string, base: number): Mapping {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  let copied = false;

  function add(text: string, from: number, to: number): void {
    if (text === '') return;
    pieces.push(text);
    segments.push({ at, length: text.length, source: base + from, sourceLength: to - from });
    at += text.length;
  }

  function copy(from: number, to: number): void {
    if (to <= from) return;
    const last = segments.at(-1);
    if (copied && last && last.source + last.sourceLength === base + from) {
      segments.pop();
      at = last.at;
      const start = last.source - base;
      pieces.pop();
      add(source.slice(start, to), start, to);
    } else {
      add(source.slice(from, to), from, to);
    }
    copied = true;
  }

  function put(text: string, from: number, to: number): void {
    if (text !== '' && text === source.slice(from, to)) {
      copy(from, to);
    } else if (text !== '') {
      add(text, from, to);
      copied = false;
    }
  }

  return { copy, put, done: range => ({ text: pieces.join(''), segments, range }) };
}
