import { digits, type Random } from '../random.ts';
import { checked, iso7064Mod1110, mod11, numbersOf, to10, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { between, birth, capitals, dayFirst, grouped, number } from './person.ts';

/** A German tax number: of its first ten digits exactly one stands twice. */
function steuerId(r: Random): string {
  const check = (body: string): string | undefined =>
    !body.startsWith('0') && onceTwice(body) ? iso7064Mod1110(body) : undefined;
  return checked(r, r2 => r2.text(10, digits), check);
}

function onceTwice(body: string): boolean {
  const counts = [...digits].map(digit => body.split(digit).length - 1);
  return counts.filter(count => count === 2).length === 1 && Math.max(...counts) === 2;
}

const icaoLetters = '0123456789CFGHJKLMNPRTVWXYZ';

/** ICAO 9303: 7, 3, 1 over digits and letters, modulo 10. */
function icao(text: string): string {
  return String(weighted(text, [7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10);
}

function identityCard(r: Random): string {
  return checked(r, r2 => r2.pick([...'LMNPRTVWXY']) + r2.text(8, icaoLetters), icao);
}

/** The German pension number: a letter counts as two digits, products as the sum of their digits. */
function pension(r: Random): string {
  const letter = capitals(r, 1);
  const head = between(r, 10, 29) + dayFirst(r);
  const serial = between(r, 0, 49);
  const check = crossSum(head + ordinal(letter) + serial, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10;
  return `${head}${letter}${serial}${check}`;
}

function healthCard(r: Random): string {
  const letter = capitals(r, 1);
  const body = r.text(8, digits);
  return letter + body + (crossSum(ordinal(letter) + body, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10);
}

function ordinal(letter: string): string {
  return String(letter.charCodeAt(0) - 64).padStart(2, '0');
}

function crossSum(body: string, weights: readonly number[]): number {
  return numbersOf(body).reduce((sum, digit, i) => {
    const product = digit * (weights[i] ?? 0);
    return sum + (product % 10) + Math.floor(product / 10);
  }, 0);
}

function austrian(r: Random): string {
  const date = dayFirst(r);
  const check = mod11([3, 7, 9, 5, 8, 4, 2, 1, 6]);
  return `${checked(
    r,
    r2 => number(r2, 3),
    body => check(body + date),
  )} ${date}`;
}

function swiss(r: Random): string {
  const number = checked(r, r2 => `756${r2.text(9, digits)}`, to10([1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]));
  return grouped(number, [3, 4, 4, 2], '.');
}

function belgian(r: Random): string {
  const { yy, month, day } = birth(r);
  const serial = between(r, 1, 997);
  const check = String(97 - (Number(yy + month + day + serial) % 97)).padStart(2, '0');
  return `${yy}.${month}.${day}-${serial}.${check}`;
}

function dutch(r: Random): string {
  return checked(r, r2 => number(r2, 8), mod11([9, 8, 7, 6, 5, 4, 3, 2]));
}

function germanVat(r: Random): string {
  return `DE${checked(r, r2 => number(r2, 8), iso7064Mod1110)}`;
}

const words = {
  steuerId: ['Steuer-ID', 'Steueridentifikationsnummer', 'German tax ID'],
  pension: ['Rentenversicherungsnummer', 'Sozialversicherungsnummer'],
  belgian: ['rijksregisternummer', 'numéro de registre national', 'Belgian national number'],
};

/** Numbers of people and firms in Germany, Austria, Switzerland and the Low Countries. */
export const germanicIds: readonly LabelledRow[] = [
  ['de-steuer-id', words.steuerId, r => grouped(steuerId(r), r.pick([[2, 3, 3, 3], [11]]))],
  ['de-personalausweis', ['Personalausweisnummer', 'Ausweisnummer'], identityCard],
  ['de-rentenversicherung', words.pension, pension],
  ['de-krankenversicherung', ['Krankenversichertennummer', 'KVNR'], healthCard],
  ['de-vat', ['USt-IdNr.', 'VAT ID'], germanVat],
  ['at-svnr', ['SV-Nummer', 'Sozialversicherungsnummer'], austrian],
  ['ch-ahv', ['AHV-Nummer', 'numéro AVS'], swiss],
  ['nl-bsn', ['BSN', 'burgerservicenummer'], dutch],
  ['be-national-number', words.belgian, belgian],
];
