import { type Filled, maxFilled, tooLong } from './template.ts';

/** Replaces each of `places` (in order, not overlapping) by its text, in one pass. */
export function substitute(
  text: string,
  places: Iterable<{ readonly start: number; readonly end: number; readonly text: string }>,
): Filled {
  const pieces: string[] = [];
  let at = 0;
  let length = text.length;
  for (const place of places) {
    length += place.text.length - (place.end - place.start);
    if (length > maxFilled) return { ok: false, reason: tooLong };
    pieces.push(text.slice(at, place.start), place.text);
    at = place.end;
  }
  return { ok: true, text: pieces.join('') + text.slice(at) };
}
