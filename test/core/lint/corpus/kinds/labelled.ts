import type { Tier } from '../kind.ts';
import type { Random } from '../random.ts';

/** A datum with the words that stand before it; without words, it is told by itself. */
export type LabelledRow = readonly [id: string, cues: readonly string[], make: (random: Random) => string];

export interface LabelledKind {
  readonly id: string;
  readonly tier: Tier;
  readonly cues: readonly string[];
  readonly make: (random: Random) => string;
}

export function labelled(tier: Tier, rows: readonly LabelledRow[]): readonly LabelledKind[] {
  return rows.map(([id, cues, make]) => ({ id, tier, cues, make }));
}
