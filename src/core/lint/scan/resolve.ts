import type { Range } from '../../text.ts';
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
    for (const cluster of clusters(sorted)) kept.push(...strongest(cluster));
  }
  return kept.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
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

function strongest(cluster: RawMatch[]): RawMatch[] {
  const kept: RawMatch[] = [];
  for (const match of cluster.sort(byStrength)) {
    if (!kept.some(other => overlaps(other.range, match.range))) kept.push(match);
  }
  return kept;
}

function byStrength(a: RawMatch, b: RawMatch): number {
  return (
    Number(a.rule.group !== 'secret') - Number(b.rule.group !== 'secret') ||
    Number(a.rule.generic ?? false) - Number(b.rule.generic ?? false) ||
    b.confidence - a.confidence ||
    b.range.end - b.range.start - (a.range.end - a.range.start)
  );
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
