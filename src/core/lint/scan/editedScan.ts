import type { Range } from '../../text.ts';
import type { RawMatch } from '../findings.ts';
import type { TextRule } from '../rule.ts';
import { numberReach } from './numbers.ts';
import { digitGap, patternShape } from './patternShape.ts';
import { createTextScan, type ScanDecoded } from './textScan.ts';

/** How far around a match a validator looks; see TextRule. */
const context = 1000;
/** How far a token goes on that spaces or line ends break. */
const joinedReach = 2500;
/** How many characters are compared at once. */
const stride = 4096;

interface Scanned {
  readonly text: string;
  readonly hits: Map<number, readonly number[]>;
  readonly direct: Map<number, readonly RawMatch[]>;
  readonly all: readonly RawMatch[];
}

/** What an edit replaced: `start` to `oldEnd` of the old text by `start` to `newEnd` of the new one. */
interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Opens scans for the versions of one text each. Every call gives the same matches as a scan of the whole text. */
export function createEditedScan(rules: readonly TextRule[]): () => (text: string) => readonly RawMatch[] {
  const scan = createTextScan(rules);
  const longestKeyword = Math.max(1, ...rules.flatMap(rule => rule.keywords.map(word => word.length)));
  const triggerReach = Math.max(longestKeyword, 2 * numberReach);
  const radii = rules.map(radiusOf);

  const edited = (last: Scanned, text: string): Pick<Scanned, 'hits' | 'direct'> => {
    const change = changeBetween(last.text, text);
    const delta = change.newEnd - change.oldEnd;
    const start = withoutDigits(text, Math.max(0, change.start - triggerReach), -1);
    const end = withoutDigits(text, change.newEnd + triggerReach, 1);
    const left = Math.max(0, start - triggerReach);
    const fresh = scan.hits(text.slice(left, end + triggerReach));
    const hits = new Map<number, readonly number[]>();
    const direct = new Map<number, readonly RawMatch[]>();
    for (const rule of new Set([...last.hits.keys(), ...fresh.keys()])) {
      const old = last.hits.get(rule) ?? [];
      const added = (fresh.get(rule) ?? []).map(at => at + left).filter(at => at >= start && at < end);
      const before = old.slice(0, firstFrom(old, start));
      const after = old.slice(firstFrom(old, end - delta)).map(at => at + delta);
      const offsets = [...before, ...added, ...after];
      if (offsets.length === 0) continue;
      hits.set(rule, offsets);
      if (rule >= rules.length) continue;
      const known = last.direct.get(rule) ?? [];
      const [from, to] = touched(
        offsets,
        before.length,
        offsets.length - after.length,
        { start, end },
        radii[rule]!,
      );
      const upTo = from === 0 ? Number.NEGATIVE_INFINITY : offsets[from - 1]! + radii[rule]! / 2;
      const onFrom =
        to === offsets.length ? Number.POSITIVE_INFINITY : offsets[to]! - radii[rule]! / 2 - delta;
      direct.set(rule, [
        ...known.filter(match => match.range.start < upTo),
        ...scan.direct(rule, text, offsets.slice(from, to)),
        ...known.filter(match => match.range.start > onFrom).map(match => moved(match, delta)),
      ]);
    }
    return { hits, direct };
  };

  return () => {
    let last: Scanned | undefined;
    let memo = new Map<string, readonly RawMatch[]>();
    return text => {
      if (last?.text === text) return last.all;
      const { hits, direct } = last ? edited(last, text) : whole(text);
      const seen = new Map<string, readonly RawMatch[]>();
      const inner: ScanDecoded = (decoded, depth) => {
        const key = `${depth}${decoded}`;
        const matches = memo.get(key) ?? seen.get(key) ?? scan.all(decoded, depth);
        seen.set(key, matches);
        return matches;
      };
      const all = [...direct.values(), scan.decoded(text, hits, 0, inner)].flat();
      memo = seen;
      last = { text, hits, direct, all };
      return all;
    };
  };

  function whole(text: string): Pick<Scanned, 'hits' | 'direct'> {
    const hits = new Map(scan.hits(text));
    const direct = new Map<number, readonly RawMatch[]>();
    for (const [rule, offsets] of hits) direct.set(rule, scan.direct(rule, text, offsets));
    return { hits, direct };
  }
}

/** Keywords that are further apart than this have nothing to do with each other. */
function radiusOf(rule: TextRule): number {
  const { before, after } = rule.reach ?? { before: 0, after: 0 };
  return 2 * (patternShape(rule.pattern).longest + before + after) + context + joinedReach;
}

/** Which of the offsets have to be looked at again: those in the range, and all that hang together with them. */
function touched(
  offsets: readonly number[],
  first: number,
  last: number,
  range: Range,
  radius: number,
): readonly [from: number, to: number] {
  let from = first;
  for (let at = range.start; from > 0 && offsets[from - 1]! >= at - radius; from--) at = offsets[from - 1]!;
  let to = last;
  for (let at = range.end; to < offsets.length && offsets[to]! <= at + radius; to++) at = offsets[to]!;
  return [from, to];
}

function changeBetween(old: string, text: string): Change {
  const most = Math.min(old.length, text.length);
  let start = 0;
  while (start < most && old.startsWith(text.slice(start, start + stride), start)) start += stride;
  while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
  start = Math.min(start, most);
  let same = 0;
  while (
    same + stride <= most - start &&
    old.endsWith(text.slice(text.length - same - stride, text.length - same), old.length - same)
  )
    same += stride;
  while (
    same < most - start &&
    old.charCodeAt(old.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  )
    same++;
  return { start, oldEnd: old.length - same, newEnd: text.length - same };
}

/** The nearest place from `at` in a direction with no digit on its far side that could belong to those on its near side. */
function withoutDigits(text: string, at: number, direction: 1 | -1): number {
  let place = at;
  let free = 0;
  for (
    let i = direction === 1 ? at : at - 1;
    i >= 0 && i < text.length && free <= digitGap + 1;
    i += direction
  ) {
    const code = text.charCodeAt(i);
    free++;
    if (code < 48 || code > 57) continue;
    free = 0;
    place = direction === 1 ? i + 1 : i;
  }
  return place;
}

/** The index of the first offset that is not less than `least`. */
function firstFrom(offsets: readonly number[], least: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved(match: RawMatch, by: number): RawMatch {
  return by === 0 ? match : { ...match, range: { start: match.range.start + by, end: match.range.end + by } };
}
