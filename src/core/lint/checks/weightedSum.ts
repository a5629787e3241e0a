/**
 * The sum of each character's value (0 to 9, A to Z as 10 to 35) times its weight, over as many characters as there are weights.
 */
export function weightedSum(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number.parseInt(text.charAt(i), 36), 0);
}

/** The weights `from`, `from - 1`, ... down to `to`. */
export function descending(from: number, to: number): readonly number[] {
  return Array.from({ length: from - to + 1 }, (_, i) => from - i);
}
