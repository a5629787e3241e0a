import { digits, type Random } from '../random.ts';
import { type Check, checked, iso7064Mod1110, luhn, mod11, to10, to11, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { afterSix, between, birth, dayFirst, grouped, number, yearFirst } from './person.ts';

/** The weighted sum modulo 11, where 10 counts as 0. */
const mod11Or0 =
  (weights: readonly number[]): Check =>
  body =>
    String((((weighted(body, weights) % 11) + 11) % 11) % 10);

function pesel(r: Random): string {
  return checked(r, r2 => yearFirst(r2) + r2.text(4, digits), to10([1, 3, 7, 9, 1, 3, 7, 9, 1, 3]));
}

function nip(r: Random): string {
  const number10 = checked(r, r2 => number(r2, 9), mod11([6, 5, 7, 2, 3, 4, 5, 6, 7]));
  return grouped(number10, [3, 3, 2, 2], '-');
}

function czech(r: Random): string {
  const { month, day } = birth(r);
  for (;;) {
    const monthOfSex = String(Number(month) + r.pick([0, 50])).padStart(2, '0');
    const body = between(r, 54, 99) + monthOfSex + day + number(r, 4);
    if (Number(body) % 11 === 0) return afterSix(body, '/');
  }
}

function taj(r: Random): string {
  const body = number(r, 8);
  return grouped(body + (weighted(body, [3, 7, 3, 7, 3, 7, 3, 7]) % 10), [3, 3, 3]);
}

function emso(r: Random): string {
  const make = (r2: Random): string => {
    const { year, month, day } = birth(r2);
    return `${day}${month}${year.slice(1)}50${r2.text(3, digits)}`;
  };
  return checked(r, make, to11([7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]));
}

function inn(r: Random): string {
  const first = mod11Or0([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  const second = mod11Or0([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
  return checked(r, r2 => checked(r2, r3 => between(r3, 10, 77) + r3.text(8, digits), first), second);
}

function snils(r: Random): string {
  const body = number(r, 9);
  const sum = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return `${grouped(body, [3, 3, 3], '-')} ${String(sum === 100 ? 0 : sum).padStart(2, '0')}`;
}

function tckn(r: Random): string {
  const body = number(r, 9);
  const tenth = (((weighted(body, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10) + 10) % 10).toString();
  return body + tenth + (weighted(body + tenth, Array<number>(10).fill(1)) % 10);
}

function iin(r: Random): string {
  const make = (r2: Random): string => yearFirst(r2) + r2.pick(['3', '4']) + r2.text(4, digits);
  return checked(r, make, mod11([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
}

const words = {
  oib: ['OIB', 'osobni identifikacijski broj'],
  ukrainian: ['РНОКПП', 'ІПН', 'Ukrainian tax number'],
};

const ukrainian = mod11Or0([-1, 5, 7, 9, 4, 6, 10, 5, 7]);
const bulgarian = mod11Or0([2, 4, 8, 5, 10, 9, 7, 3, 6]);
const greek = mod11Or0([256, 128, 64, 32, 16, 8, 4, 2]);
const regon = mod11Or0([8, 9, 2, 3, 4, 5, 6, 7]);

/** Numbers of people and firms in Central and Eastern Europe, Greece, Turkey and Kazakhstan. */
export const easternIds: readonly LabelledRow[] = [
  ['pl-pesel', ['PESEL', 'numer PESEL'], pesel],
  ['pl-nip', ['NIP', 'numer NIP'], nip],
  ['pl-regon', ['REGON', 'numer REGON'], r => checked(r, r2 => number(r2, 8), regon)],
  ['cz-rodne-cislo', ['rodné číslo', 'r.č.'], czech],
  ['hu-taj', ['TAJ szám', 'TAJ'], taj],
  ['hr-oib', words.oib, r => checked(r, r2 => number(r2, 10), iso7064Mod1110)],
  ['si-emso', ['EMŠO', 'JMBG'], emso],
  ['bg-egn', ['ЕГН', 'EGN'], r => checked(r, r2 => yearFirst(r2) + r2.text(3, digits), bulgarian)],
  ['gr-afm', ['ΑΦΜ', 'AFM'], r => checked(r, r2 => number(r2, 8), greek)],
  ['gr-amka', ['ΑΜΚΑ', 'AMKA'], r => checked(r, r2 => dayFirst(r2) + r2.text(4, digits), luhn)],
  ['ua-tax-number', words.ukrainian, r => checked(r, r2 => number(r2, 9), ukrainian)],
  ['ru-inn', ['ИНН', 'INN'], inn],
  ['ru-snils', ['СНИЛС', 'SNILS'], snils],
  ['tr-tckn', ['T.C. Kimlik No', 'TC kimlik numarası'], tckn],
  ['kz-iin', ['ИИН', 'ЖСН'], iin],
];
