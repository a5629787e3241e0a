import { isDay, isDayFirst, isYearFirst } from '../calendar.ts';
import { luhn } from '../luhn.ts';
import { weightedSum } from '../weightedSum.ts';

/** Checks of compact numbers: no separators, letters in upper case, of the length that the caller's shape gives them. */

/** Swedish personal or coordination number (day plus 60): the last ten digits. */
export function personnummer(n: string): boolean {
  const ten = n.slice(-10);
  return isDay(Number(ten.slice(2, 4)), Number(ten.slice(4, 6)) % 60) && luhn(ten);
}

/** Finnish personal identity code: `ddmmyy`, the sign of the century, three digits and a character mod 31. */
export function hetu(n: string): boolean {
  const digits = n.slice(0, 6) + n.slice(-4, -1);
  return isDayFirst(n) && '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(digits) % 31) === n.at(-1);
}

/** Norwegian birth number or D number (day plus 40): two digits mod 11. */
export function fodselsnummer(n: string): boolean {
  const check = (weights: readonly number[]) => (11 - (weightedSum(n, weights) % 11)) % 11;
  return (
    isDay(Number(n.slice(2, 4)) % 40, Number(n.slice(0, 2)) % 40) &&
    check([3, 7, 6, 1, 8, 9, 4, 5, 2]) === Number(n[9]) &&
    check([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) === Number(n[10])
  );
}

/** Danish CPR number: a birthday. Its mod 11 does not hold for those given out since 2007. */
export function cpr(n: string): boolean {
  return isDayFirst(n) && !/0000$/.test(n);
}

/** Icelandic kennitala of a person. */
export function kennitala(n: string): boolean {
  const check = (11 - (weightedSum(n, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return isDayFirst(n) && /[089]$/.test(n) && check === Number(n[8]);
}

/** Birthday `yymmdd` and Luhn over all: South Africa. */
export function idZa(n: string): boolean {
  return isYearFirst(n) && /^\d{10}[01]/.test(n) && luhn(n);
}
