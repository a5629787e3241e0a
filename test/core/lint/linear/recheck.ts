import recheck from 'recheck/lib/browser.js';

/** Few and short texts, since recheck's own settings take minutes for all rules, and steps instead of milliseconds. */
const effort = {
  maxIteration: 2,
  maxInitialGenerationSize: 20,
  maxGenerationSize: 10,
  mutationSize: 5,
  crossoverSize: 3,
  maxAttackStringSize: 30_000,
  attackLimit: 1_000_000,
  incubationTimeout: null,
  attackTimeout: null,
  timeout: null,
};

const longest = 1000;
/** A choice among words, optional or not, that is not repeated. */
const choiceOfWords = /\(\?:((?:[^()\\[\]*+{}]|\[[^\]]*\]|\\[^bBdDsSwWpPku])+)\)\??(?![*+?{])/g;

const characterClass = /\[(?:\\.|[^\]\\])*\]/gsu;
const beyondAscii = /[^\x00-\x7F](?:-[^\x00-\x7F])?/gu;

/**
 * What recheck says of a pattern from one place on, since the engine tries it at keywords: "safe", or how the time grows.
 * Where its theory of automata does not apply (look-around, repeats with high bounds), it searches for an attack. Long
 * patterns are tried with few letters beyond ASCII, with the first and then the last word of each choice, and with low
 * repeats in the texts to begin with: that takes none of their repeats away.
 */
export function verdictOf({ source, flags }: RegExp): string {
  const short = source.length <= longest;
  const sources = short ? [source] : [0, -1].map(which => withOneWord(withFewLetters(source), which));
  return sources.map(each => verdictOn(each, flags.replace(/[dgy]/g, ''))).find(isUnsafe) ?? 'safe';
}

function isUnsafe(verdict: string): boolean {
  return verdict !== 'safe';
}

function verdictOn(source: string, flags: string): string {
  const diagnostics = recheck.checkSync(`^(?:${source})`, flags, {
    ...effort,
    maxSimpleRepeatCount: source.length > longest ? 3 : 10,
  });
  if (diagnostics.status === 'safe') return 'safe';
  return diagnostics.status === 'vulnerable' ? diagnostics.complexity.summary : diagnostics.error.kind;
}

/** The source with one word for each choice, the innermost first. */
function withOneWord(source: string, which: number): string {
  const shorter = source.replace(choiceOfWords, (_, words: string) => words.split('|').at(which) ?? '');
  return shorter === source ? source : withOneWord(shorter, which);
}

/** The source with one capital, one small and one other letter for all beyond ASCII in its classes. */
function withFewLetters(source: string): string {
  return source.replace(characterClass, one => {
    const few = new Set((one.match(beyondAscii) ?? []).flatMap(kindsIn));
    const ascii = one.replace(beyondAscii, '');
    return `${ascii.slice(0, -1)}${[...few].join('')}]`;
  });
}

function kindsIn(range: string): readonly string[] {
  const first = range.codePointAt(0)!;
  const last = range.codePointAt(range.length - 1)!;
  if (last - first > 64) return ['\u00C9', '\u00E9', '\u3042'];
  if (!/^\p{L}/u.test(range)) return [range];
  return /^\p{Lu}/u.test(range) ? ['\u00C9'] : /^\p{Ll}/u.test(range) ? ['\u00E9'] : ['\u3042'];
}
