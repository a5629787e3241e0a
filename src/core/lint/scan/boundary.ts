const escapeSequence =
  /(?:\\(?:[abefnrtv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|%[0-9A-Fa-f]{2})/y;
const longestEscape = 10;
/** The end of a sequence that colours text in a terminal (ECMA-48, SGR), its first character written in some way. */
const colour = /(?:\x1b|\\(?:u001[bB]|x1[bB]|033|e))\[[\d;]{0,12}m$/;

/** Tells whether a character belongs to an alphabet. */
export type Alphabet = (text: string, at: number) => boolean;

/** The test for one character that `alphabet` stands for, by a table for ASCII. */
export function alphabetOf(alphabet: RegExp): Alphabet {
  const ascii = Array.from({ length: 128 }, (_, code) => alphabet.test(String.fromCharCode(code)));
  return (text, at) => ascii[text.charCodeAt(at)] ?? alphabet.test(text.charAt(at));
}

/**
 * True when a token whose characters are `alphabet` can begin at `at`. The character before must not be one of them,
 * unless it ends an escape (`\n`, `\u0022`, `%22`) or is a `-` or `_` that joins the token to no word (a list, emphasis).
 */
export function canStart(text: string, at: number, alphabet: Alphabet): boolean {
  if (at === 0 || !alphabet(text, at - 1) || endsEscape(text, at)) return true;
  let before = at;
  while (before > 0 && isJoiner(text.charCodeAt(before - 1))) before--;
  return (
    before < at && (before === 0 || !isAlphanumeric(text.charCodeAt(before - 1)) || endsEscape(text, before))
  );
}

/** The end of the escape that a match starting at `at` begins inside of, or undefined if there is none. */
export function insideEscape(text: string, at: number): number | undefined {
  const before = text.charCodeAt(at - 1);
  if (before !== 92 && before !== 37) return undefined;
  escapeSequence.lastIndex = at - 1;
  return escapeSequence.test(text) ? escapeSequence.lastIndex : undefined;
}

function endsEscape(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === 109 && colour.test(text.slice(Math.max(0, at - 20), at))) return true;
  for (let start = at - 2; start >= 0 && start >= at - longestEscape; start--) {
    const code = text.charCodeAt(start);
    if ((code === 92 || code === 37) && insideEscape(text, start + 1) === at) return true;
  }
  return false;
}

function isJoiner(code: number): boolean {
  return code === 45 || code === 95;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
