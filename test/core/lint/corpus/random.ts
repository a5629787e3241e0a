/** A source of choices that is the same for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and not with, `below`. */
  readonly int: (below: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly text: (length: number, alphabet: string) => string;
}

export const digits = '0123456789';
export const hex = `${digits}abcdef`;
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const upper = lower.toUpperCase();
export const base36 = digits + lower;
export const base62 = digits + upper + lower;
export const base64url = `${base62}-_`;
export const base32 = `${upper}234567`;

/** Mulberry32, seeded with the hash of a name. */
export function randomOf(seed: string): Random {
  let state = hashOf(seed);
  const int = (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
  const pick = <T>(items: readonly T[]): T => items[int(items.length)] as T;
  const text = (length: number, alphabet: string): string =>
    Array.from({ length }, () => alphabet.charAt(int(alphabet.length))).join('');
  return { int, pick, text };
}

/** FNV-1a over the UTF-16 units, mixed once more so that its low bits depend on all of them. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  return (hash ^ (hash >>> 15)) >>> 0;
}
