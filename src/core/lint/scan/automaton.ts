/**
 * An Aho-Corasick automaton as one dense table: a state is the offset of its row, and `next[state + classes[codeUnit]]` is
 * the state after it. Words end in the states from `firstEnd` on and in no other.
 */
export interface Automaton {
  readonly classes: Uint16Array;
  readonly next: Int32Array;
  readonly firstEnd: number;
  /** The indexes of the words that end in a state. Which of these lists is a state's, `next[state + endCell]` tells. */
  readonly ends: readonly (readonly number[])[];
  readonly endCell: number;
  /** The state before the first character. */
  readonly root: number;
}

/**
 * Builds the automaton for `words` (lower-case, not empty). ASCII letters of either case match a lower-case one.
 * Characters beyond ASCII are told apart only roughly: who meets a word with one has to compare it.
 */
export function buildAutomaton(words: readonly string[]): Automaton {
  const classes = characterClasses(words);
  const width = classes.reduce((most, value) => Math.max(most, value), 0) + 1;
  return { classes, ...packed(trieOf(words, classes), width) };
}

/** How many classes the characters beyond ASCII share, for the table to stay small. */
const wideClasses = 32;

function characterClasses(words: readonly string[]): Uint16Array {
  const classes = new Uint16Array(65536);
  const shared = new Uint16Array(wideClasses);
  let count = 0;
  for (const word of words) {
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (classes[code] !== 0) continue;
      const slot = code % wideClasses;
      if (code < 128) classes[code] = ++count;
      else classes[code] = shared[slot] ||= ++count;
    }
  }
  for (let code = 65; code <= 90; code++) classes[code] = classes[code + 32]!;
  return classes;
}

/** The words as a tree: each node has a first child and a next sibling, 0 for none, and the class of the edge to it. */
interface Trie {
  readonly size: number;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly edge: Uint16Array;
  readonly ends: (number[] | undefined)[];
}

function trieOf(words: readonly string[], classes: Uint16Array): Trie {
  const most = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const child = new Int32Array(most);
  const sibling = new Int32Array(most);
  const edge = new Uint16Array(most);
  const ends: (number[] | undefined)[] = [undefined];
  words.forEach((word, index) => {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const cls = classes[word.charCodeAt(i)]!;
      let to = childBy(child, sibling, edge, node, cls);
      if (to === 0) {
        to = ends.push(undefined) - 1;
        edge[to] = cls;
        sibling[to] = child[node]!;
        child[node] = to;
      }
      node = to;
    }
    ends[node] = [...(ends[node] ?? []), index];
  });
  return { size: ends.length, child, sibling, edge, ends };
}

function childBy(
  child: Int32Array,
  sibling: Int32Array,
  edge: Uint16Array,
  node: number,
  cls: number,
): number {
  let found = child[node]!;
  while (found !== 0 && edge[found] !== cls) found = sibling[found]!;
  return found;
}

/** Breadth first, so that the longest proper suffix of a node, whose words end in it too, comes before it. Answers that order. */
function linkFailures({ size, child, sibling, edge, ends }: Trie, failure: Int32Array): Int32Array {
  const order = new Int32Array(size);
  let length = 1;
  for (let at = 0; at < length; at++) {
    const node = order[at]!;
    for (let to = child[node]!; to !== 0; to = sibling[to]!) {
      let suffix = node;
      let via = 0;
      while (suffix !== 0 && via === 0) {
        suffix = failure[suffix]!;
        via = childBy(child, sibling, edge, suffix, edge[to]!);
      }
      failure[to] = via;
      const inherited = ends[via];
      if (inherited) ends[to] = [...(ends[to] ?? []), ...inherited];
      order[length++] = to;
    }
  }
  return order;
}

/**
 * Rows in which no word ends first, and each edge as the offset of its row, so that a step needs no multiplication. The
 * states near the root, where most steps are, lie side by side. A row is that of its suffix but for the edges of its own.
 */
function packed(trie: Trie, width: number): Omit<Automaton, 'classes'> {
  const { size, child, sibling, edge, ends } = trie;
  const failure = new Int32Array(size);
  const order = linkFailures(trie, failure);
  const wide = width + 1;
  const offsets = new Int32Array(size);
  const ending: (readonly number[])[] = [];
  let row = 0;
  for (const node of order) if (!ends[node]) offsets[node] = wide * row++;
  const firstEnd = row;
  for (const node of order) {
    const words = ends[node];
    if (!words) continue;
    ending.push(words);
    offsets[node] = wide * row++;
  }
  const next = new Int32Array(size * wide);
  for (const node of order) {
    const from = offsets[node]!;
    const suffix = offsets[failure[node]!]!;
    next.copyWithin(from, suffix, suffix + width);
    for (let to = child[node]!; to !== 0; to = sibling[to]!) next[from + edge[to]!] = offsets[to]!;
    next[from + width] = from / wide - firstEnd;
  }
  return { next, firstEnd: firstEnd * wide, ends: ending, endCell: width, root: offsets[0]! };
}
