const maxDepth = 16;

/**
 * The one text of a value: keys sorted by UTF-16 code unit, no blanks, strings escaped as JSON.stringify does
 * (RFC 8785), one LF at the end. Values are objects, arrays, strings, booleans and integers within 2^53-1, nested
 * at most 16 deep. Anything else (null, a fraction, -0, undefined, a lone surrogate, a key `__proto__`) throws a
 * TypeError.
 */
export function canonicalise(value: unknown): string {
  return `${serialise(value, 0)}\n`;
}

/**
 * Reads what `canonicalise` wrote and nothing else: bytes that are not exactly the text of their own value are
 * refused (a key twice, `1.0`, `\u0061`, a blank, a byte order mark, ...). Never throws.
 */
export function parseCanonical(
  bytes: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'it is not JSON in UTF-8' };
  }
  try {
    if (canonicalise(value) === text) return { ok: true, value };
    return { ok: false, reason: 'it is not in canonical form' };
  } catch (error) {
    return { ok: false, reason: error instanceof TypeError ? error.message : 'it cannot be read' };
  }
}

function serialise(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) {
      throw new TypeError('a number is not an integer within 2^53-1');
    }
    return String(value);
  }
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`${value === null ? 'null' : typeof value} has no canonical form`);
  }
  if (depth === maxDepth) throw new TypeError(`it is nested more than ${maxDepth} deep`);
  if (Array.isArray(value)) {
    return `[${Array.from(value, item => serialise(item, depth + 1)).join(',')}]`;
  }
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${quoteKey(key)}:${serialise(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function quoteKey(key: string): string {
  if (key === '__proto__') throw new TypeError('it has a key __proto__');
  return quote(key);
}

function quote(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a string has a lone surrogate');
  return JSON.stringify(text);
}
