import { digits, type Random } from '../random.ts';
import { checked, luhn, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { between, birth, grouped, number, yearFirst } from './person.ts';

function nir(r: Random): string {
  const { yy, month } = birth(r);
  const place = between(r, 1, 95) + between(r, 1, 899);
  const body = r.pick(['1', '2']) + yy + month + place + between(r, 1, 899);
  const key = String(97 - Number(BigInt(body) % 97n)).padStart(2, '0');
  return grouped(body + key, [1, 2, 2, 2, 3, 3, 2]);
}

function siren(r: Random): string {
  return checked(r, r2 => number(r2, 8), luhn);
}

function siret(r: Random): string {
  return checked(r, r2 => siren(r2) + between(r2, 1, 9999), luhn);
}

function frenchVat(r: Random): string {
  const firm = siren(r);
  return `FR${String((12 + 3 * (Number(firm) % 97)) % 97).padStart(2, '0')}${firm}`;
}

const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function dni(r: Random): string {
  const body = number(r, 8);
  return body + spanishLetters.charAt(Number(body) % 23);
}

function nie(r: Random): string {
  const head = r.int(3);
  const body = r.text(7, digits);
  return 'XYZ'.charAt(head) + body + spanishLetters.charAt(Number(head + body) % 23);
}

function nif(r: Random): string {
  const body = r.pick(['1', '2']) + r.text(7, digits);
  const rest = 11 - (weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return body + (rest > 9 ? '0' : String(rest));
}

const italianOdd = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function codiceFiscale(r: Random): string {
  const { yy, day } = birth(r);
  const place = r.pick([...'ABCDEFGHIL']) + between(r, 100, 999);
  const body = r.text(6, 'BCDFGLMNPRSTVZ') + yy + r.pick([...'ABCDEHLMPRST']) + day + place;
  const sum = [...body].reduce((total, letter, i) => {
    const value = /\d/u.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? (italianOdd[value] as number) : value);
  }, 0);
  return body + String.fromCharCode(65 + (sum % 26));
}

function partitaIva(r: Random): string {
  return checked(r, r2 => `0${number(r2, 6)}${between(r2, 1, 100)}`, luhn);
}

function cnp(r: Random): string {
  const body = r.pick(['1', '2']) + yearFirst(r) + between(r, 1, 46) + between(r, 1, 999);
  const rest = weighted(body, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
  return body + (rest === 10 ? '1' : String(rest));
}

/** Numbers of people and firms in France, Spain, Portugal, Italy and Romania. */
export const romanceIds: readonly LabelledRow[] = [
  ['fr-nir', ['numéro de sécurité sociale', 'NIR', 'n° de sécu'], nir],
  ['fr-siret', ['SIRET', 'numéro SIRET'], r => grouped(siret(r), [3, 3, 3, 5])],
  ['fr-siren', ['SIREN', 'numéro SIREN'], r => grouped(siren(r), [3, 3, 3])],
  ['fr-vat', ['TVA intracommunautaire', 'VAT number'], frenchVat],
  ['es-dni', ['DNI', 'número de DNI'], dni],
  ['es-nie', ['NIE', 'número de NIE'], nie],
  ['pt-nif', ['NIF', 'contribuinte', 'número de contribuinte'], nif],
  ['it-codice-fiscale', ['codice fiscale', 'C.F.'], codiceFiscale],
  ['it-partita-iva', ['partita IVA', 'P.IVA'], partitaIva],
  ['ro-cnp', ['CNP', 'cod numeric personal'], cnp],
];
