import { isDay, isDayFirst, isYearFirst } from '../calendar.ts';
import { luhn } from '../luhn.ts';
import { descending, weightedSum } from '../weightedSum.ts';

/** Checks of compact numbers: no separators, letters in upper case, of the length that the caller's shape gives them. */

/** Polish PESEL: a birthday whose month tells the century. */
export function pesel(n: string): boolean {
  const check = (10 - (weightedSum(n, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10;
  return isDay(Number(n.slice(2, 4)) % 20, Number(n.slice(4, 6))) && check === Number(n[10]);
}

/** Polish NIP. */
export function nip(n: string): boolean {
  return !/^0{5}/.test(n) && weightedSum(n, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(n[9]);
}

/** Polish REGON of nine digits. */
export function regon(n: string): boolean {
  return !/^0{5}/.test(n) && (weightedSum(n, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(n[8]);
}

/** Czech and Slovak birth number of ten digits; 50 is added to the month of women, 20 or 70 when a day's numbers ran out. */
export function rodneCislo(n: string): boolean {
  const raw = Number(n.slice(2, 4)) % 50;
  const isDate = isDay(raw > 20 ? raw - 20 : raw, Number(n.slice(4, 6)));
  const rest = Number(n.slice(0, 9)) % 11;
  return isDate && (rest === 10 ? 0 : rest) === Number(n[9]);
}

/** Romanian CNP. */
export function cnp(n: string): boolean {
  const rest = weightedSum(n, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return /^[1-9]/.test(n) && isYearFirst(n.slice(1)) && (rest === 10 ? 1 : rest) === Number(n[12]);
}

/** Bulgarian EGN: 20 or 40 is added to the month of those born before 1900 or after 1999. */
export function egn(n: string): boolean {
  const isDate = isDay(Number(n.slice(2, 4)) % 20, Number(n.slice(4, 6)));
  return isDate && (weightedSum(n, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(n[9]);
}

/** Greek AFM. */
export function afm(n: string): boolean {
  return !/^0{8}/.test(n) && (weightedSum(n, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(n[8]);
}

/** Greek AMKA: a birthday and Luhn. */
export function amka(n: string): boolean {
  return isDayFirst(n) && luhn(n);
}

/** Estonian and Lithuanian personal code. */
export function isikukood(n: string): boolean {
  const first = weightedSum(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weightedSum(n, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  const check = first < 10 ? first : second % 10;
  return /^[1-8]/.test(n) && isYearFirst(n.slice(1)) && check === Number(n[10]);
}

/** Latvian personal code; those given out since 2017 begin with 32 to 39 and have no check digit. */
export function personasKods(n: string): boolean {
  if (/^3[2-9]/.test(n)) return true;
  const sum = 1 + weightedSum(n, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9]);
  return isDayFirst(n) && (sum % 11) % 10 === Number(n[10]);
}

/** Hungarian tax number of a person. */
export function adoazonosito(n: string): boolean {
  return n.startsWith('8') && weightedSum(n, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(n[9]);
}

/** Hungarian social insurance number (TAJ). */
export function taj(n: string): boolean {
  return !/^0{8}/.test(n) && weightedSum(n, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(n[8]);
}

/** The personal number of Slovenia and the other states of former Yugoslavia: birthday with three digits of the year. */
export function jmbg(n: string): boolean {
  const sum = weightedSum(n, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  const check = (11 - (sum % 11)) % 11;
  return isDayFirst(n) && /^\d{4}(?:9|0)/.test(n) && check < 10 && check === Number(n[12]);
}

/** Slovenian tax number. */
export function davcna(n: string): boolean {
  const check = 11 - (weightedSum(n, descending(8, 2)) % 11);
  return !n.startsWith('0') && (check === 10 ? 0 : check) === Number(n[7]);
}

/** Turkish identity number. */
export function tckn(n: string): boolean {
  const odd = weightedSum(n, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weightedSum(n, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return !n.startsWith('0') && tenth === Number(n[9]) && (odd + even + tenth) % 10 === Number(n[10]);
}

/** Russian INN of a company (10 digits) or a person (12). */
export function inn(n: string): boolean {
  const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
  const fits = (at: number) =>
    (weightedSum(n, weights.slice(weights.length - at)) % 11) % 10 === Number(n[at]) && !/^0{4}/.test(n);
  return n.length === 10 ? fits(9) : fits(10) && fits(11);
}

/** Russian SNILS: nine digits and two of a sum. */
export function snils(n: string): boolean {
  return (weightedSum(n, descending(9, 1)) % 101) % 100 === Number(n.slice(9)) && !/^0{6}/.test(n);
}

/** Ukrainian taxpayer number. */
export function rnokpp(n: string): boolean {
  const sum = weightedSum(n, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11;
  return ((sum + 11) % 11) % 10 === Number(n[9]);
}
