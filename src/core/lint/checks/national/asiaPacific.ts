import { isDay, isLongDate, isYearFirst } from '../calendar.ts';
import { mod11And2 } from '../iso7064.ts';
import { luhn } from '../luhn.ts';
import { verhoeff } from '../verhoeff.ts';
import { descending, weightedSum } from '../weightedSum.ts';

/** Checks of compact numbers: no separators, letters in upper case, of the length that the caller's shape gives them. */

/** Australian tax file number of nine digits. */
export function tfn(n: string): boolean {
  return weightedSum(n, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && !/^(\d)\1{8}$/.test(n);
}

/** Australian business number: mod 89 with one less in the first digit. */
export function abn(n: string): boolean {
  return (weightedSum(n, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0 && !n.startsWith('0');
}

/** Australian company number. */
export function acn(n: string): boolean {
  return (10 - (weightedSum(n, descending(8, 1)) % 10)) % 10 === Number(n[8]) && !/^0{8}/.test(n);
}

/** Australian Medicare card: eight digits, a check digit, the issue, and perhaps the person on it. */
export function medicare(n: string): boolean {
  return /^[2-6]/.test(n) && weightedSum(n, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(n[8]);
}

/** New Zealand IRD number: a second set of weights where the first gives 10. */
export function ird(n: string): boolean {
  const padded = n.padStart(9, '0');
  const check = (weights: readonly number[]) => (11 - (weightedSum(padded, weights) % 11)) % 11;
  const first = check([3, 2, 7, 6, 5, 4, 3, 2]);
  const value = Number(n);
  const inRange = value > 10_000_000 && value < 150_000_000;
  return inRange && (first < 10 ? first : check([7, 4, 3, 2, 5, 2, 7, 6])) === Number(n.at(-1));
}

/** Indian Aadhaar: Verhoeff. */
export function aadhaar(n: string): boolean {
  return /^[2-9]/.test(n) && !/^(\d)\1{11}$/.test(n) && verhoeff(n);
}

/** Indian GSTIN: state, PAN, entity, `Z`, and a character mod 36. */
export function gstin(n: string): boolean {
  const sum = [...n.slice(0, 14)].reduce((all, c, i) => {
    const product = Number.parseInt(c, 36) * (i % 2 === 0 ? 1 : 2);
    return all + Math.floor(product / 36) + (product % 36);
  }, 0);
  return Number.parseInt(n.charAt(14), 36) === (36 - (sum % 36)) % 36;
}

/** Chinese resident identity number: region, birthday, serial, ISO 7064 MOD 11-2. */
export function idCn(n: string): boolean {
  return (
    /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|[78][12])/.test(n) &&
    isLongDate(n.slice(6)) &&
    mod11And2(n)
  );
}

/** Japanese individual number. */
export function myNumber(n: string): boolean {
  const rest = weightedSum(n, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(n[11]) && !/^0{10}/.test(n);
}

/** Korean resident registration: a birthday and the century; those given out since October 2020 have no check digit. */
export function rrn(n: string): boolean {
  const check = (11 - (weightedSum(n, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10;
  return isYearFirst(n) && (/^2[0-9]\d{4}[3478]/.test(n) || check === Number(n[12]));
}

const nricLetters: Readonly<Record<string, readonly [number, string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

/** Singaporean NRIC and FIN. */
export function nric(n: string): boolean {
  const [offset, letters] = nricLetters[n.charAt(0)] ?? [0, ''];
  return letters.charAt((offset + weightedSum(n.slice(1), [2, 7, 6, 5, 4, 3, 2])) % 11) === n[8];
}

/** Hong Kong identity card: one or two letters, six digits and `0` to `9` or `A`. */
export function hkid(n: string): boolean {
  const first = n.length === 8 ? 9 * 36 : 0;
  return (first + weightedSum(n, n.length === 8 ? descending(8, 1) : descending(9, 1))) % 11 === 0;
}

/** Taiwanese identity number: a letter that stands for two digits, then 1, 2, 8 or 9. */
export function idTw(n: string): boolean {
  const value = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(n.charAt(0)) + 10;
  const sum =
    Math.floor(value / 10) + (value % 10) * 9 + weightedSum(n.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return sum % 10 === 0;
}

/** Thai identity number. */
export function idTh(n: string): boolean {
  return /^[1-8]/.test(n) && (11 - (weightedSum(n, descending(13, 2)) % 11)) % 10 === Number(n[12]);
}

/** Malaysian MyKad: a birthday and a place of birth; it has no check digit. */
export function myKad(n: string): boolean {
  return isYearFirst(n) && !/^\d{6}(?:00|1[789]|20|69|7[03]|8[01]|9[4-7])/.test(n);
}

/** Indonesian NIK: province, a birthday (day plus 40 for women); it has no check digit. */
export function nik(n: string): boolean {
  const date = isDay(Number(n.slice(8, 10)), Number(n.slice(6, 8)) % 40);
  return /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/.test(n) && date && !/0000$/.test(n);
}

/** Kazakh IIN: a birthday, the century, and mod 11 with a second set of weights. */
export function iin(n: string): boolean {
  const first = weightedSum(n, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first < 10 ? first : weightedSum(n, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return isYearFirst(n) && /^\d{6}[0-6]/.test(n) && check === Number(n[11]);
}

/** Identity number with Luhn and its first digits: Israel, Saudi Arabia, the Emirates. */
export function luhnAnd(start: RegExp): (n: string) => boolean {
  return n => start.test(n) && luhn(n);
}
