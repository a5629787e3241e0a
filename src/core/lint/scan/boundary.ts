const escapeSequence =
  /(?:\\(?:[abefnrtv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})|%[0-9A-Fa-f]{2})/y;
const longestEscape = 10;

/**
 * True when a token whose characters are `alphabet` can begin at `at`. The character before must not be one of them,
 * unless it ends an escape (`\n`, `\u0022`, `%22`) or is a `-` or `_` that joins the token to no word (a list, emphasis).
 */
export function canStart(text: string, at: number, alphabet: RegExp): boolean {
  if (at === 0 || !alphabet.test(text.charAt(at - 1)) || endsEscape(text, at)) return true;
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
  for (let start = at - 2; start >= 0 && start >= at - longestEscape; start--) {
    if (insideEscape(text, start + 1) === at) return true;
  }
  return false;
}

function isJoiner(code: number): boolean {
  return code === 45 || code === 95;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
