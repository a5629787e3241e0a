import recheck from 'recheck/lib/browser.js';

/** Few and short texts, since recheck's own settings take minutes for all rules, and steps instead of milliseconds. */
const effort = {
  maxIteration: 2,
  maxInitialGenerationSize: 20,
  maxGenerationSize: 10,
  mutationSize: 5,
  crossoverSize: 3,
  maxSimpleRepeatCount: 10,
  maxAttackStringSize: 30_000,
  attackLimit: 1_000_000,
  incubationTimeout: null,
  attackTimeout: null,
  timeout: null,
};

const longest = 2000;
/** A choice among words that is not repeated. */
const choiceOfWords = /\(\?:((?:[^()\\[\]*+?{}]|\[[^\]]*\]|\\[^bBdDsSwWpPku])+)\)(?![*+?{])/g;

/**
 * What recheck says of a pattern from one place on, since the engine tries it at keywords: "safe", or how the time grows.
 * Where its theory of automata does not apply (look-around, repeats with high bounds), it searches for an attack. Of long
 * lists of words only the first and then only the last are tried: a list adds no more than its length to the time.
 */
export function verdictOf({ source, flags }: RegExp): string {
  const sources = source.length > longest ? [withOneWord(source, 0), withOneWord(source, -1)] : [source];
  return sources.map(each => verdictOn(each, flags.replace(/[dgy]/g, ''))).find(isUnsafe) ?? 'safe';
}

function isUnsafe(verdict: string): boolean {
  return verdict !== 'safe';
}

function verdictOn(source: string, flags: string): string {
  const diagnostics = recheck.checkSync(`^(?:${source})`, flags, effort);
  if (diagnostics.status === 'safe') return 'safe';
  return diagnostics.status === 'vulnerable' ? diagnostics.complexity.summary : diagnostics.error.kind;
}

/** The source with one word for each choice, the innermost first. */
function withOneWord(source: string, which: 0 | -1): string {
  const shorter = source.replace(choiceOfWords, (_, words: string) => words.split('|').at(which) ?? '');
  return shorter === source ? source : withOneWord(shorter, which);
}
