import type { Random } from './random.ts';

/**
 * What finding a kind rests on: a token's own shape; a word that stands by it; a checksum or a fixed format; the name of
 * a document or a date that stands by it; a phrase that introduces a name or an address.
 */
export type Tier = 'self-identifying' | 'in-context' | 'checked' | 'document' | 'name';

/** What a value can stand in: anything; a place that takes spaces and punctuation; a place that takes whole lines. */
export type Shape = 'token' | 'line' | 'block';

export interface Kind {
  readonly id: string;
  readonly tier: Tier;
  readonly shape: Shape;
  /** A value with its marks: what has to be found can be less than the value. */
  readonly make: (random: Random) => string;
}
