/** One record as the walk needs it: its place in a list that has parents before children, and theirs. */
export interface Step {
  readonly id: string;
  readonly parents: readonly number[];
  /** What a promotion is about: its environment and prompt; undefined for other records. */
  readonly pair?: string | undefined;
}

/**
 * The nearest promotions of one pair in the past of a record with these parents: on each way back from it the first
 * one met. Empty for the first promotion of a pair. Linear in the records walked over, without recursion.
 */
export function previousOfPair(
  steps: readonly Step[],
  parents: readonly number[],
  pair: string,
): readonly string[] {
  const reached = new Uint8Array(steps.length);
  let open = 0;
  const reach = (index: number) => {
    if (reached[index] === 0) open++;
    reached[index] = 1;
  };
  parents.forEach(reach);
  const found: string[] = [];
  for (let index = steps.length - 1; open > 0; index--) {
    const step = steps[index];
    if (!step || reached[index] === 0) continue;
    open--;
    if (step.pair === pair) found.push(step.id);
    else step.parents.forEach(reach);
  }
  return found;
}
