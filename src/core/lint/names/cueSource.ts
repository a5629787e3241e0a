/**
 * Regular expression source that matches one of the phrases, the longest first. They are in lower case and match with any
 * capitals and with either apostrophe; `|` in one stands between two. What they share at the beginning is tried once.
 */
export function cueSource(phrases: readonly string[]): string {
  return branches([...new Set(phrases.flatMap(list => list.split('|')))]);
}

/** The phrases as keywords. */
export function cueKeywords(phrases: readonly string[]): readonly string[] {
  const whole = phrases.flatMap(list => list.split('|'));
  return [...new Set([...whole, ...whole.map(phrase => phrase.replaceAll("'", '’'))])];
}

function branches(phrases: readonly string[]): string {
  const byFirst = Map.groupBy(
    phrases.filter(phrase => phrase !== ''),
    phrase => phrase.charAt(0),
  );
  const sources = [...byFirst].map(
    ([first, those]) => characterSource(first) + branches(those.map(phrase => phrase.slice(1))),
  );
  const source = sources.length > 1 ? `(?:${sources.join('|')})` : (sources[0] ?? '');
  return source !== '' && phrases.includes('') ? `(?:${source})?` : source;
}

function characterSource(character: string): string {
  const upper = character.toUpperCase();
  if (character === "'") return "['’]";
  if (character === ' ') return '[ \\u00A0]';
  if (upper !== character && upper.length === 1) return `[${character}${upper}]`;
  return /[.()/*+?]/.test(character) ? `\\${character}` : character;
}
