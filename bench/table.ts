/** The middle value; of an even number the higher one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** The median as a multiple of the bare one, and as a time. */
export function ratio(values: readonly number[], bare: readonly number[]): string {
  return `${(median(values) / median(bare)).toFixed(2)}x (${ms(median(values))})`;
}

export function withWorst(values: readonly number[]): string {
  return `${ms(median(values))} (worst ${ms(Math.max(...values))})`;
}

/** The heading of a bench: what was done, how often. */
export function title(text: string): void {
  console.log(`\n${text}`);
}

/** One row of a bench. */
export function print(what: string, value: string): void {
  console.log(`  ${what.padEnd(44)} ${value}`);
}
