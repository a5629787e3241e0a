const size = 8;
const controls = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/**
 * Makes a function that takes out of a message every stretch of 8 or more characters that one of the found `values` holds (of
 * a shorter value, the whole), and every control character. Messages about structure can quote the text; none may quote these.
 */
export function createScrubber(values: readonly string[]): (message: string) => string {
  const pieces = new Set<string>();
  for (const value of values) {
    for (let at = 0; at === 0 || at + size <= value.length; at++) pieces.add(value.slice(at, at + size));
  }
  const lengths = [...new Set([...pieces].map(piece => piece.length))];
  return message => (pieces.size > 0 ? without(pieces, lengths, message) : message).replace(controls, ' ');
}

function without(pieces: ReadonlySet<string>, lengths: readonly number[], message: string): string {
  const hidden = new Uint8Array(message.length);
  for (let at = 0; at < message.length; at++) {
    for (const length of lengths)
      if (pieces.has(message.slice(at, at + length))) hidden.fill(1, at, at + length);
  }
  const shown = Array.from({ length: message.length }, (_, at) =>
    hidden[at] === 0 ? message.charAt(at) : hidden[at - 1] === 1 ? '' : '…',
  );
  return shown.join('');
}
