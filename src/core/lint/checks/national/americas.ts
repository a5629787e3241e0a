import { isYearFirst } from '../calendar.ts';
import { luhn } from '../luhn.ts';
import { descending, weightedSum } from '../weightedSum.ts';

/** Checks of compact numbers: no separators, letters in upper case, of the length that the caller's shape gives them. */

/** US social security number: areas, groups and serials that are given out, and none of the published ones (SSA). */
export function ssn(n: string): boolean {
  return (
    /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(n) &&
    !/^(?:078051120|219099999|123456789|987654321|(\d)\1{8})$/.test(n)
  );
}

/** US individual taxpayer number: 9 and a group from the ranges of the IRS. */
export function itin(n: string): boolean {
  return /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(n);
}

/** US employer number: the first two digits name a campus of the IRS. */
export function ein(n: string): boolean {
  return /^(?:0[1-6]|1[0-6]|2[0-7]|3[0-9]|4[0-8]|5[0-9]|6[0-8]|7[1-7]|8[0-8]|9[0-5]|98|99)\d{7}$/.test(n);
}

/** US provider number: Luhn over 80840 and the number (CMS). */
export function npi(n: string): boolean {
  return luhn(`80840${n}`);
}

/** US DEA registration: two letters and seven digits. */
export function dea(n: string): boolean {
  return weightedSum(n.slice(2), [1, 2, 1, 2, 1, 2]) % 10 === Number(n.at(-1));
}

/** Brazilian CPF: two check digits. */
export function cpf(n: string): boolean {
  return !/^(\d)\1{10}$/.test(n) && [9, 10].every(i => mod11(n, descending(i + 1, 2)) === Number(n[i]));
}

/** Brazilian CNPJ, numeric or (from July 2026) alphanumeric: characters count as their ASCII code less 48. */
export function cnpj(n: string): boolean {
  const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const check = (by: readonly number[]) => {
    const rest = by.reduce((sum, weight, i) => sum + weight * (n.charCodeAt(i) - 48), 0) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  if (/^(.)\1{13}$/.test(n)) return false;
  return check(weights) === Number(n[12]) && check([6, ...weights]) === Number(n[13]);
}

/** Argentine CUIT and CUIL. */
export function cuit(n: string): boolean {
  const check = 11 - (weightedSum(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
  return /^(?:2[03-7]|3[034])/.test(n) && (check === 11 ? 0 : check) === Number(n[10]);
}

/** Chilean RUT: up to eight digits and `0` to `9` or `K`. */
export function rut(n: string): boolean {
  const body = n.slice(0, -1).padStart(8, '0');
  const check = (11 - (weightedSum(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return '0123456789K'.charAt(check) === n.at(-1);
}

/** Colombian NIT: nine or ten digits, the last one the check digit. */
export function nit(n: string): boolean {
  const weights = [41, 37, 29, 23, 19, 17, 13, 7, 3];
  const rest = weightedSum(n.slice(0, -1).padStart(9, '0'), weights) % 11;
  return (rest < 2 ? rest : 11 - rest) === Number(n.at(-1));
}

/** Mexican CURP: 18 characters. */
export function curp(n: string): boolean {
  const values = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...n.slice(0, 17)].reduce((all, c, i) => all + values.indexOf(c) * (18 - i), 0);
  return isYearFirst(n.slice(4, 10)) && (10 - (sum % 10)) % 10 === Number(n[17]);
}

/** Mexican RFC of a person (13 characters) or a company (12). */
export function rfc(n: string): boolean {
  const values = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';
  const body = n.slice(0, -1).padStart(12, ' ');
  const sum = [...body].reduce((all, c, i) => all + values.indexOf(c) * (13 - i), 0);
  return isYearFirst(body.slice(4, 10)) && '0123456789A'.charAt((11 - (sum % 11)) % 11) === n.at(-1);
}

/** Peruvian RUC. */
export function ruc(n: string): boolean {
  const check = (11 - (weightedSum(n, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return /^(?:10|15|16|17|20)/.test(n) && check === Number(n[10]);
}

/** Uruguayan identity card: seven or eight digits. */
export function cedulaUy(n: string): boolean {
  return weightedSum(n.padStart(8, '0'), [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0;
}

/** Ecuadorian identity card: province, third digit of a person, Luhn. */
export function cedulaEc(n: string): boolean {
  return /^(?:0[1-9]|1\d|2[0-4]|30)[0-5]/.test(n) && luhn(n);
}

function mod11(n: string, weights: readonly number[]): number {
  const rest = weightedSum(n, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}
