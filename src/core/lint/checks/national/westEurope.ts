import { isDay, isDayFirst } from '../calendar.ts';
import { icaoCheck } from '../icaoCheck.ts';
import { mod11And10 } from '../iso7064.ts';
import { luhn } from '../luhn.ts';
import { descending, weightedSum } from '../weightedSum.ts';

/** Checks of compact numbers: no separators, letters in upper case, of the length that the caller's shape gives them. */

/** British national insurance number: its letters; it has no check digit (HMRC NIM39110). */
export function nino(n: string): boolean {
  return (
    /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(n) && !/123456/.test(n)
  );
}

/** British NHS number: mod 11. */
export function nhs(n: string): boolean {
  return (11 - (weightedSum(n, descending(10, 2)) % 11)) % 11 === Number(n[9]) && !/^(\d)\1{9}$/.test(n);
}

/** British taxpayer reference: the first digit checks the others. */
export function utr(n: string): boolean {
  return n.startsWith('21987654321'.charAt(weightedSum(n.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11));
}

/** German tax number: ISO 7064, and among the first ten digits exactly one stands two or three times. */
export function steuerId(n: string): boolean {
  const counts = [...Map.groupBy(n.slice(0, 10), digit => digit).values()].map(same => same.length);
  const repeated = counts.filter(count => count > 1);
  return !n.startsWith('0') && repeated.length === 1 && repeated[0]! <= 3 && mod11And10(n);
}

/** German pension insurance number: area, birthday, letter, serial, check digit. */
export function rvnr(n: string): boolean {
  const digits = n.slice(0, 8) + letterDigits(n.charAt(8)) + n.slice(9, 11);
  const day = Number(n.slice(2, 4));
  const isDate = isDay(Number(n.slice(4, 6)), day > 50 ? day - 50 : day);
  return isDate && crossSum(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(n[11]);
}

/** German health insurance number: letter and nine digits. */
export function kvnr(n: string): boolean {
  const digits = letterDigits(n.charAt(0)) + n.slice(1, 9);
  return crossSum(digits, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(n[9]);
}

/** Number of a German identity card or passport: nine characters and a check digit. */
export function idCardDe(n: string): boolean {
  return /\d/.test(n.slice(0, 9)) && icaoCheck(n.slice(0, 9), n.charAt(9));
}

/** French NIR: thirteen characters and 97 less their rest; `2A` and `2B` are Corsica. */
export function nir(n: string): boolean {
  const digits = n.slice(0, 13).replace('2A', '19').replace('2B', '18');
  const month = Number(n.slice(3, 5));
  const known = (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
  return known && 97 - Number(BigInt(digits) % 97n) === Number(n.slice(13));
}

/** Spanish DNI, or NIE with X, Y or Z in the place of the first digit. */
export function dni(n: string): boolean {
  const digits = n.slice(0, -1).replace(/^[XYZ]/, letter => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23) === n.at(-1) && !/^(\d)\1{7}/.test(n);
}

/** Spanish social security number: twelve digits. */
export function nss(n: string): boolean {
  const province = Number(n.slice(0, 2));
  const serial = n.slice(2, 10);
  const body = serial.startsWith('0') ? n.slice(0, 2) + serial.slice(1) : n.slice(0, 10);
  return province >= 1 && province <= 66 && Number(body) % 97 === Number(n.slice(10));
}

const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale: 16 characters, the last one checks the others. */
export function codiceFiscale(n: string): boolean {
  const sum = [...n.slice(0, 15)].reduce((all, c, i) => {
    const value = /\d/.test(c) ? Number(c) : c.charCodeAt(0) - 65;
    return all + (i % 2 === 0 ? odd[value]! : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === n[15];
}

/** Dutch BSN: the eleven-test. */
export function bsn(n: string): boolean {
  const sum = weightedSum(n, [9, 8, 7, 6, 5, 4, 3, 2, -1]);
  return sum % 11 === 0 && !/^(?:(\d)\1{8}|000)/.test(n);
}

/** Belgian national number: 97 less the rest of nine digits, with a 2 before them for those born from 2000. */
export function rijksregister(n: string): boolean {
  const month = Number(n.slice(2, 4)) % 20;
  const check = Number(n.slice(9));
  const fits = (body: string) => 97 - (Number(body) % 97) === check;
  return month <= 12 && Number(n.slice(4, 6)) <= 31 && (fits(n.slice(0, 9)) || fits(`2${n.slice(0, 9)}`));
}

/** Swiss and Liechtenstein AHV number: EAN-13 beginning with 756. */
export function ahv(n: string): boolean {
  return n.startsWith('756') && weightedSum(n, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
}

/** Austrian social insurance number: the fourth digit checks the others; then the birthday. */
export function svnr(n: string): boolean {
  const month = Number(n.slice(6, 8));
  const born = month > 12 ? month <= 15 : isDayFirst(n.slice(4));
  return !n.startsWith('0') && born && weightedSum(n, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(n[3]);
}

/** Portuguese NIF. */
export function nif(n: string): boolean {
  const check = 11 - (weightedSum(n, descending(9, 2)) % 11);
  return /^(?:[1-35689]|45|7[0-9])/.test(n) && (check > 9 ? 0 : check) === Number(n[8]);
}

/** Irish PPS number: seven digits, a check letter, and a second letter since 2013. */
export function pps(n: string): boolean {
  const second = n[8] && n[8] !== 'W' ? n.charCodeAt(8) - 64 : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'.charAt((weightedSum(n, descending(8, 2)) + second * 9) % 23) === n[7];
}

/** SIREN (9 digits) and SIRET (14) of a French company. */
export function siren(n: string): boolean {
  return luhn(n) && !/^0{8}/.test(n);
}

function letterDigits(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

/** The sum of the digits of each product. */
function crossSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => {
    const product = weight * Number(digits[i]);
    return sum + Math.floor(product / 10) + (product % 10);
  }, 0);
}
