const mask = '[credential removed]';

export interface Redactor {
  /** What may be passed on now; the beginning of a possible key at the end is held back until the next piece. */
  push(piece: string): string;
  /** What was held back. */
  flush(): string;
  /** A whole line. */
  line(text: string): string;
}

/** Takes every occurrence of `key` out of a text that comes in pieces, also one that is cut by a border of pieces. */
export function redactor(key: string | undefined): Redactor {
  let held = '';
  const line = (text: string) => (key ? text.replaceAll(key, mask) : text);
  return {
    line,
    push(piece) {
      if (!key) return piece;
      const text = line(held + piece);
      const keep = heldBack(text, key);
      held = text.slice(text.length - keep);
      return text.slice(0, text.length - keep);
    },
    flush() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}

/** The length of the longest end of `text` that is a beginning of `key`. */
function heldBack(text: string, key: string): number {
  for (let length = Math.min(key.length - 1, text.length); length > 0; length--) {
    if (text.endsWith(key.slice(0, length))) return length;
  }
  return 0;
}
