import type { RawMatch } from '../findings.ts';

/**
 * One match a place. Of overlapping matches of one rule (seen in several views of the text) the longest stays; of overlapping
 * secrets and personal data the secret, then the specific rule, then the surer, then the longer. Sorted by range.
 */
export function resolveOverlaps(matches: readonly RawMatch[]): readonly RawMatch[] {
  const kept: RawMatch[] = [];
  const families = Map.groupBy(matches, familyOf);
  for (const family of families.values()) {
    const sorted = family.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    for (const cluster of clusters(sorted)) for (const match of strongest(cluster)) kept.push(match);
  }
  return kept.sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule.id, b.rule.id),
  );
}

/** Secrets and personal data compete with each other, any other rule only with itself. */
function familyOf({ rule }: RawMatch): string {
  return rule.group === 'secret' || rule.group === 'pii' ? 'value' : rule.id;
}

/** Stretches of the sorted matches that hang together by overlaps. */
function clusters(sorted: readonly RawMatch[]): RawMatch[][] {
  const found: RawMatch[][] = [];
  let end = -1;
  for (const match of sorted) {
    if (match.range.start < end) found.at(-1)!.push(match);
    else found.push([match]);
    end = Math.max(end, match.range.end);
  }
  return found;
}

/** What is kept does not overlap, so of what is sorted by its place only the neighbours have to be looked at. */
function strongest(cluster: RawMatch[]): RawMatch[] {
  const kept: RawMatch[] = [];
  for (const match of cluster.sort(byStrength)) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.range.end <= match.range.start) low = middle + 1;
      else high = middle;
    }
    if (low === kept.length || kept[low]!.range.start >= match.range.end) kept.splice(low, 0, match);
  }
  return kept;
}

function byStrength(a: RawMatch, b: RawMatch): number {
  return (
    Number(a.rule.group !== 'secret') - Number(b.rule.group !== 'secret') ||
    Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false) ||
    b.confidence - a.confidence ||
    b.range.end - b.range.start - (a.range.end - a.range.start) ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.value, b.value)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
