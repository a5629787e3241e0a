/** What can be said of every match of a pattern without running it. */
export interface PatternShape {
  /** A match has at least so many digits of which neighbours are at most `digitGap` characters apart. */
  readonly leastDigits: number;
  /** No match is shorter; 0 for what may be empty. */
  readonly shortest: number;
  /** No match, look-arounds included, is longer; Infinity if nothing bounds it. */
  readonly longest: number;
}

/** How many other characters can stand between two digits that count as near each other. */
export const digitGap = 8;

interface Part {
  readonly digits: number;
  readonly least: number;
  readonly length: number;
  /** Whether it can match nothing but digits. */
  readonly pure: boolean;
}

const digitClass = /^(?:\\d|\d-\d|\d)+$/;
const escapeUnit =
  /\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|c[A-Za-z]|[pP]\{[^}]*\}|k<\w+>|[\s\S])/y;
const opener = /\((?:\?(?:[:=!]|<[=!]|<\w+>|[a-z]*(?:-[a-z]*)?:))?/y;
const charClass = /\[(?:\\[\s\S]|[^\]\\])*\]/y;
const quantifier = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const nothing: Part = { digits: 0, least: 0, length: 0, pure: true };

/** Reads the source of a pattern. It errs to fewer digits and to longer matches. */
export function patternShape({ source, unicode }: RegExp): PatternShape {
  const unit = unicode ? 2 : 1;
  let at = 0;
  const take = (piece: RegExp): RegExpExecArray | null => {
    piece.lastIndex = at;
    const result = piece.exec(source);
    if (result) at = piece.lastIndex;
    return result;
  };
  const alternatives = (): Part => {
    let whole = sequence();
    while (source[at] === '|') {
      at++;
      whole = either(whole, sequence());
    }
    return whole;
  };
  const sequence = (): Part => {
    let most = 0;
    let run = 0;
    let gap = 0;
    let length = 0;
    let shortest = 0;
    let pure = true;
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = atom();
      const [least, greatest] = times(take(quantifier));
      shortest += part.least * least;
      length += part.length === 0 ? 0 : part.length * greatest;
      pure &&= part.pure;
      if (part.digits > 0 && least > 0) {
        if (gap > digitGap / 2) run = 0;
        const compact = part.length - part.digits <= digitGap / 2;
        run += compact ? part.digits * least : part.digits;
        gap = compact ? 0 : Number.POSITIVE_INFINITY;
        most = Math.max(most, run);
      } else if (!part.pure) gap += part.length * greatest;
    }
    return { digits: most, least: shortest, length, pure };
  };
  const atom = (): Part => {
    const open = take(opener);
    if (open) {
      const inner = alternatives();
      at++;
      return /^\(\?<?[=!]/.test(open[0]) ? { ...inner, digits: 0, least: 0 } : inner;
    }
    const set = take(charClass);
    if (set) return character(digitClass.test(set[0].slice(1, -1)));
    const escaped = take(escapeUnit)?.[0];
    if (escaped?.startsWith('\\k'))
      return { digits: 0, least: 0, length: Number.POSITIVE_INFINITY, pure: false };
    if (escaped) return /^\\[bB]/.test(escaped) ? nothing : character(escaped === '\\d');
    const code = source.charAt(at++);
    return code === '^' || code === '$' ? nothing : character(/\d/.test(code));
  };
  const character = (digit: boolean): Part => ({
    digits: digit ? 1 : 0,
    least: 1,
    length: unit,
    pure: digit,
  });
  const { digits, least, length } = alternatives();
  return { leastDigits: digits, shortest: least, longest: length };
}

function either(a: Part, b: Part): Part {
  return {
    digits: Math.min(a.digits, b.digits),
    least: Math.min(a.least, b.least),
    length: Math.max(a.length, b.length),
    pure: a.pure && b.pure,
  };
}

function times(quantity: RegExpExecArray | null): readonly [least: number, greatest: number] {
  if (!quantity) return [1, 1];
  const [text, least, comma, greatest] = quantity;
  if (least !== undefined)
    return [Number(least), comma ? Number(greatest || Number.POSITIVE_INFINITY) : Number(least)];
  if (text.startsWith('?')) return [0, 1];
  return [text.startsWith('+') ? 1 : 0, Number.POSITIVE_INFINITY];
}
