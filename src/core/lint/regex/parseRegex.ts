/** A part of a regular expression; `source` is how JavaScript writes it. */
export type RegexPart =
  /** A literal, an escape or a class: what matches one character. */
  | { readonly kind: 'character'; readonly source: string }
  /** What matches between characters: `^`, `$`, `\b`, `\B`. */
  | { readonly kind: 'edge'; readonly source: string }
  | { readonly kind: 'backReference'; readonly source: string }
  | { readonly kind: 'look'; readonly part: RegexPart; readonly negative: boolean }
  | { readonly kind: 'repeat'; readonly part: RegexPart; readonly least: number; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexPart[] }
  | { readonly kind: 'choice'; readonly branches: readonly RegexPart[] };

const edge = /[\^$]|\\[bB]/y;
const backReference = /\\(?:k<[^>]*>|[1-9]\d*)/y;
const character =
  /\\(?:[pPu]\{[^}]*\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|.)|\[(?:\\.|[^\]\\])*\]|[^()|]/suy;
const opener = /\((?:\?(?:<?[=!]|:|<[^>=!]+>))?/y;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;

/** The parts of a well-formed regular expression; undefined if it has a group of a kind that is not known here. */
export function parseRegex(source: string): RegexPart | undefined {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | undefined => {
    token.lastIndex = at;
    const found = token.exec(source) ?? undefined;
    if (found) at = token.lastIndex;
    return found;
  };
  const choice = (): RegexPart | undefined => {
    const branches: RegexPart[] = [];
    do {
      const branch = sequence();
      if (!branch) return undefined;
      branches.push(branch);
    } while (take(/\|/y));
    return branches.length === 1 ? branches[0] : { kind: 'choice', branches };
  };
  const sequence = (): RegexPart | undefined => {
    const parts: RegexPart[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      if (!part) return undefined;
      parts.push(repeated(part));
    }
    return parts.length === 1 ? parts[0] : { kind: 'sequence', parts };
  };
  const atom = (): RegexPart | undefined => {
    const open = take(opener);
    if (open) {
      if (source[at] === '?') return undefined;
      const part = choice();
      at++;
      const look = /[=!]$/.exec(open[0]);
      return part && look ? { kind: 'look', part, negative: look[0] === '!' } : part;
    }
    for (const [kind, token] of [
      ['edge', edge],
      ['backReference', backReference],
      ['character', character],
    ] as const) {
      const found = take(token);
      if (found) return { kind, source: found[0] };
    }
    return undefined;
  };
  const repeated = (part: RegexPart): RegexPart => {
    const found = take(quantifier);
    if (!found) return part;
    const [text, least, comma, most] = found;
    if (least !== undefined)
      return {
        kind: 'repeat',
        part,
        least: Number(least),
        most: comma ? Number(most || Number.POSITIVE_INFINITY) : Number(least),
      };
    return {
      kind: 'repeat',
      part,
      least: text.startsWith('+') ? 1 : 0,
      most: text.startsWith('?') ? 1 : Number.POSITIVE_INFINITY,
    };
  };
  return choice();
}
