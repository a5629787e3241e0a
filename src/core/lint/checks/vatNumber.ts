import { mod11And10 } from './iso7064.ts';
import { luhn } from './luhn.ts';
import * as east from './national/eastEurope.ts';
import * as west from './national/westEurope.ts';
import { descending, weightedSum } from './weightedSum.ts';

const check11 = (n: string, weights: readonly number[], at: number): boolean => {
  const check = 11 - (weightedSum(n, weights) % 11);
  return (check > 9 ? 0 : check) === Number(n[at]);
};

/** The form of each country's VAT number after its prefix, and its check (VIES; without one the form alone counts). */
const countries: Readonly<Record<string, readonly [RegExp, ((n: string) => boolean)?]>> = {
  AT: [
    /^U\d{8}$/,
    n => {
      const sum = [...n.slice(1, 8)].reduce((all, d, i) => {
        const product = Number(d) * (1 + (i % 2));
        return all + Math.floor(product / 10) + (product % 10);
      }, 4);
      return (10 - (sum % 10)) % 10 === Number(n[8]);
    },
  ],
  BE: [/^[01]\d{9}$/, n => 97 - (Number(n.slice(0, 8)) % 97) === Number(n.slice(8))],
  BG: [/^\d{9,10}$/],
  CY: [/^\d{8}[A-Z]$/],
  CZ: [
    /^\d{8,10}$/,
    n =>
      n.length !== 8 ||
      check11(n, descending(8, 2), 7) ||
      11 - (weightedSum(n, descending(8, 2)) % 11) === 11,
  ],
  DE: [/^[1-9]\d{8}$/, mod11And10],
  DK: [/^[1-9]\d{7}$/, n => weightedSum(n, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  EE: [/^10\d{7}$/, n => weightedSum(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0],
  EL: [/^\d{9}$/, east.afm],
  ES: [/^[A-Z\d]\d{7}[A-Z\d]$/, n => !/^[\dXYZ]\d{7}[A-Z]$/.test(n) || west.dni(n)],
  FI: [/^\d{8}$/, n => weightedSum(n, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0],
  FR: [/^\d{11}$/, n => luhn(n.slice(2)) && Number(`${n.slice(2)}12`) % 97 === Number(n.slice(0, 2))],
  GB: [
    /^\d{9}(?:\d{3})?$/,
    n => {
      const sum = weightedSum(n, descending(8, 2)) + Number(n.slice(7, 9));
      return sum % 97 === 0 || (sum + 55) % 97 === 0;
    },
  ],
  HR: [/^\d{11}$/, mod11And10],
  HU: [/^\d{8}$/, n => weightedSum(n, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0],
  IE: [/^\d{7}[A-W][A-I]?$/, west.pps],
  IT: [/^\d{11}$/, luhn],
  LT: [/^(?:\d{9}|\d{12})$/],
  LU: [/^\d{8}$/, n => Number(n.slice(0, 6)) % 89 === Number(n.slice(6))],
  LV: [/^\d{11}$/],
  MT: [/^\d{8}$/, n => weightedSum(n, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0],
  NL: [/^\d{9}B\d\d$/],
  PL: [/^\d{10}$/, east.nip],
  PT: [/^\d{9}$/, west.nif],
  RO: [
    /^[1-9]\d{5,9}$/,
    n =>
      ((weightedSum(n.padStart(10, '0'), [7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10) % 11) % 10 === Number(n.at(-1)),
  ],
  SE: [/^\d{10}01$/, n => luhn(n.slice(0, 10))],
  SI: [/^[1-9]\d{7}$/, east.davcna],
  SK: [/^[1-9]\d{9}$/, n => Number(n) % 11 === 0],
};

/** The prefixes of the countries, `EL` for Greece. */
export const vatPrefixes: readonly string[] = Object.keys(countries);

/** Whether a VAT number without separators is right: `checked` also by its check digits, `form` by its form alone. */
export function vatNumber(n: string): 'checked' | 'form' | undefined {
  const [form, check] = countries[n.slice(0, 2)] ?? [];
  const rest = n.slice(2);
  if (!form?.test(rest) || /^0{6}|(\d)\1{6}|12345678/.test(rest)) return undefined;
  if (!check) return 'form';
  return check(rest) ? 'checked' : undefined;
}
