import type { Kind } from '../kind.ts';
import { secret } from '../marks.ts';
import type { Random } from '../random.ts';

export type Row = readonly [id: string, make: (random: Random) => string];

/** Tokens that are told by their own shape, all of which has to be found. */
export function tokens(rows: readonly Row[]): readonly Kind[] {
  return rows.map(([id, make]) => ({
    id,
    tier: 'self-identifying',
    shape: 'token',
    make: random => secret(endsInWord(random, make)),
  }));
}

/** A token whose last character is a letter, a digit or padding: no sentence leaves a real one ending in a dash. */
function endsInWord(random: Random, make: Row[1]): string {
  for (;;) {
    const value = make(random);
    if (/[A-Za-z0-9=]$/u.test(value)) return value;
  }
}
