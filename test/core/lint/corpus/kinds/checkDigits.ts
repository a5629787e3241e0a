import type { Random } from '../random.ts';

/** A check digit or letter of the digits before it; undefined if the rule gives none and the number is not issued. */
export type Check = (body: string) => string | undefined;

export function numbersOf(text: string): number[] {
  return [...text].map(letter => Number.parseInt(letter, 36));
}

export function weighted(body: string, weights: readonly number[]): number {
  return numbersOf(body).reduce((sum, digit, i) => sum + digit * (weights[i] ?? 0), 0);
}

/** Bodies from `make` until one has a check digit. */
export function checked(random: Random, make: (random: Random) => string, check: Check): string {
  for (;;) {
    const body = make(random);
    const last = check(body);
    if (last !== undefined) return body + last;
  }
}

export const luhn: Check = body => {
  const sum = [...numbersOf(body)].reverse().reduce((total, digit, i) => {
    const value = i % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};

/** The weighted sum modulo 11; 10 is not issued. */
export function mod11(weights: readonly number[]): Check {
  return body => digit(weighted(body, weights) % 11);
}

/** What is missing to a multiple of 11, where 11 is 0 and 10 is not issued. */
export function to11(weights: readonly number[]): Check {
  return body => digit((11 - (weighted(body, weights) % 11)) % 11);
}

/** What is missing to a multiple of 10. */
export function to10(weights: readonly number[]): Check {
  return body => String((10 - (weighted(body, weights) % 10)) % 10);
}

function digit(value: number): string | undefined {
  return value === 10 ? undefined : String(value);
}

/** ISO 7064, MOD 11,10. */
export const iso7064Mod1110: Check = body => {
  const product = numbersOf(body).reduce((state, value) => (((state + value) % 10 || 10) * 2) % 11, 10);
  return String((11 - product) % 10);
};

/** The remainder of a number of any length; letters count as 10 to 35. */
export function remainder(text: string, modulus: number): number {
  return [...text].reduce((rest, letter) => {
    const value = Number.parseInt(letter, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % modulus;
  }, 0);
}

const verhoeffPermutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff's scheme: the dihedral group of order 10, with digits 0 to 4 as turns and 5 to 9 as reflections. */
export const verhoeff: Check = body => {
  const state = [...numbersOf(body)]
    .reverse()
    .reduce((sum, value, i) => product(sum, permuted(value, i + 1)), 0);
  return String(Array.from({ length: 10 }, (_, i) => i).find(i => product(state, i) === 0));
};

function product(a: number, b: number): number {
  const turn = a < 5 ? a + b : a - b;
  return (((turn % 5) + 5) % 5) + (a < 5 === b < 5 ? 0 : 5);
}

function permuted(value: number, times: number): number {
  return times === 0 ? value : permuted(verhoeffPermutation[value] as number, times - 1);
}
