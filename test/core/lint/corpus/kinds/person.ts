import { digits, type Random, upper } from '../random.ts';

/** `length` digits of which the first is not 0. */
export function number(random: Random, length: number): string {
  return random.text(1, digits.slice(1)) + random.text(length - 1, digits);
}

/** A number from `from` to `to`, padded to the width of `to`. */
export function between(random: Random, from: number, to: number): string {
  return String(from + random.int(to - from + 1)).padStart(String(to).length, '0');
}

export interface Birth {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** The last two digits of the year. */
  readonly yy: string;
}

/** A date of birth of somebody between 20 and 80. */
export function birth(random: Random): Birth {
  const year = between(random, 1946, 1999);
  return { year, month: between(random, 1, 12), day: between(random, 1, 28), yy: year.slice(2) };
}

/** Digits cut into groups of these lengths. */
export function grouped(text: string, lengths: readonly number[], separator: string = ' '): string {
  const parts: string[] = [];
  let at = 0;
  for (const length of lengths) {
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return parts.join(separator);
}

export function capitals(random: Random, length: number): string {
  return random.text(length, upper);
}

/** A date of birth in six digits, day first. */
export function dayFirst(random: Random): string {
  const { yy, month, day } = birth(random);
  return day + month + yy;
}

/** A date of birth in six digits, year first. */
export function yearFirst(random: Random): string {
  const { yy, month, day } = birth(random);
  return yy + month + day;
}

/** The first six characters, a separator and the rest. */
export function afterSix(text: string, separator: string = '-'): string {
  return text.slice(0, 6) + separator + text.slice(6);
}
