/** When something was last used, and last changed. Later is greater; 0 is never. */
export interface Recency {
  readonly used: number;
  readonly changed: number;
}

/** The items that were used, the last one first, and then the others, the last changed one first. */
export function recentFirst<T>(items: readonly T[], recencyOf: (item: T) => Recency): readonly T[] {
  return items
    .map(item => ({ item, ...recencyOf(item) }))
    .sort((a, b) => b.used - a.used || b.changed - a.changed)
    .map(({ item }) => item);
}
