/** An Aho-Corasick automaton as one dense table: `next[state * width + classes[codeUnit]]` is the state after it. */
export interface Automaton {
  readonly classes: Uint16Array;
  readonly width: number;
  readonly next: Uint32Array;
  /** The indexes of the words that end in a state; undefined for most states. */
  readonly ends: readonly (readonly number[] | undefined)[];
}

/** Builds the automaton for `words` (lower-case, not empty). ASCII letters of either case match a lower-case one. */
export function buildAutomaton(words: readonly string[]): Automaton {
  const classes = characterClasses(words);
  const width = classes.reduce((most, value) => Math.max(most, value), 0) + 1;
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint32Array(states * width);
  const ends: (number[] | undefined)[] = [undefined];
  words.forEach((word, index) => {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const cell = state * width + classes[word.charCodeAt(i)]!;
      if (next[cell] === 0) {
        next[cell] = ends.length;
        ends.push(undefined);
      }
      state = next[cell]!;
    }
    ends[state] = [...(ends[state] ?? []), index];
  });
  linkFailures(next, width, ends);
  return { classes, width, next: next.slice(0, ends.length * width), ends };
}

function characterClasses(words: readonly string[]): Uint16Array {
  const classes = new Uint16Array(65536);
  let count = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (classes[code] === 0) classes[code] = ++count;
    }
  }
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32]!;
  return classes;
}

/** Breadth first: a missing edge becomes the edge of the longest proper suffix, whose words end here too. */
function linkFailures(next: Uint32Array, width: number, ends: (number[] | undefined)[]): void {
  const failure = new Uint32Array(ends.length);
  const queue = [0];
  for (const state of queue) {
    for (let cls = 1; cls < width; cls++) {
      const cell = state * width + cls;
      const child = next[cell]!;
      const viaFailure = state === 0 ? 0 : next[failure[state]! * width + cls]!;
      if (child === 0) {
        next[cell] = viaFailure;
      } else {
        failure[child] = viaFailure;
        const inherited = ends[viaFailure];
        if (inherited) ends[child] = [...(ends[child] ?? []), ...inherited];
        queue.push(child);
      }
    }
  }
}
