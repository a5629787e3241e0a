import { digits, type Random } from '../random.ts';
import { checked, luhn, to10, to11, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { between, birth, capitals, grouped, number } from './person.ts';

function ssn(r: Random): string {
  const area = between(r, 1, 899);
  return `${area === '666' ? '665' : area}-${between(r, 1, 99)}-${between(r, 1, 9999)}`;
}

function itin(r: Random): string {
  return `9${between(r, 10, 99)}-${between(r, 70, 88)}-${between(r, 1, 9999)}`;
}

function routing(r: Random): string {
  return checked(r, r2 => between(r2, 1, 12) + r2.text(6, digits), to10([3, 7, 1, 3, 7, 1, 3, 7]));
}

function npi(r: Random): string {
  return checked(
    r,
    r2 => `1${r2.text(8, digits)}`,
    body => luhn(`80840${body}`),
  );
}

function dea(r: Random): string {
  const body = number(r, 6);
  return r.pick([...'ABFGM']) + capitals(r, 1) + body + (weighted(body, [1, 2, 1, 2, 1, 2]) % 10);
}

const mbiLetters = 'ACDEFGHJKMNPQRTUVWXY';

/** Medicare's form: C A E N - A E N - A A N N, where E is a letter or a digit. */
function mbi(r: Random): string {
  const signs: Readonly<Record<string, string>> = {
    C: digits.slice(1),
    A: mbiLetters,
    E: mbiLetters + digits,
    N: digits,
  };
  return 'CAEN-AEN-AANN'.replace(/\w/gu, sign => r.text(1, signs[sign] as string));
}

function nino(r: Random): string {
  const pair = r.pick([...'ABCEGHJKLMPRSTWXY']) + r.pick([...'ACEHJLPRSWXY']);
  return `${pair} ${grouped(r.text(6, digits), [2, 2, 2])} ${r.pick([...'ABCD'])}`;
}

function nhs(r: Random): string {
  return grouped(
    checked(r, r2 => number(r2, 9), to11([10, 9, 8, 7, 6, 5, 4, 3, 2])),
    [3, 3, 4],
  );
}

/** A British tax reference: the first digit checks the other nine. */
function utr(r: Random): string {
  const body = r.text(9, digits);
  return '21987654321'.charAt(weighted(body, [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) + body;
}

function pps(r: Random): string {
  const body = number(r, 7);
  return body + 'WABCDEFGHIJKLMNOPQRSTUV'.charAt(weighted(body, [8, 7, 6, 5, 4, 3, 2]) % 23);
}

function sin(r: Random): string {
  return grouped(
    checked(r, r2 => r2.pick([...'1234567']) + r2.text(7, digits), luhn),
    [3, 3, 3],
  );
}

function tfn(r: Random): string {
  for (;;) {
    const body = number(r, 9);
    if (weighted(body, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) return grouped(body, [3, 3, 3]);
  }
}

function abn(r: Random): string {
  for (;;) {
    const body = number(r, 11);
    const lowered = String(Number(body) - 10 ** 10).padStart(11, '0');
    if (weighted(lowered, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 === 0)
      return grouped(body, [2, 3, 3, 3]);
  }
}

function acn(r: Random): string {
  return grouped(
    checked(r, r2 => number(r2, 8), to10([8, 7, 6, 5, 4, 3, 2, 1])),
    [3, 3, 3],
  );
}

function medicare(r: Random): string {
  const body = r.pick([...'23456']) + r.text(7, digits);
  const check = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9]) % 10;
  return grouped(`${body}${check}${between(r, 1, 9)}`, [4, 5, 1]);
}

function ird(r: Random): string {
  const make = (r2: Random): string => between(r2, 50, 98) + r2.text(5, digits);
  return grouped(checked(r, make, to11([2, 7, 6, 5, 4, 3, 2])), [2, 3, 3], '-');
}

function southAfrican(r: Random): string {
  const { yy, month, day } = birth(r);
  return checked(r, r2 => `${yy}${month}${day}${number(r2, 4)}08`, luhn);
}

/** Numbers of people and firms in the English-speaking countries. */
export const englishIds: readonly LabelledRow[] = [
  ['us-ssn', ['SSN', 'social security number', 'Social Security No.'], ssn],
  ['us-itin', ['ITIN', 'taxpayer number'], itin],
  ['us-routing', ['routing number', 'ABA routing number'], routing],
  ['us-npi', ['NPI', 'NPI number'], npi],
  ['us-dea', ['DEA number', 'DEA no.'], dea],
  ['us-mbi', ['Medicare number', 'MBI'], mbi],
  ['uk-nino', ['National Insurance number', 'NI number', 'NINO'], nino],
  ['uk-nhs', ['NHS number', 'NHS no.'], nhs],
  ['uk-utr', ['UTR', 'Unique Taxpayer Reference'], utr],
  ['ie-pps', ['PPS number', 'PPSN'], pps],
  ['ca-sin', ['SIN', 'social insurance number'], sin],
  ['au-tfn', ['TFN', 'tax file number'], tfn],
  ['au-abn', ['ABN', 'business number (ABN)'], abn],
  ['au-acn', ['ACN'], acn],
  ['au-medicare', ['Medicare number', 'Medicare card'], medicare],
  ['nz-ird', ['IRD number', 'IRD'], ird],
  ['za-id', ['South African ID', 'ID number'], southAfrican],
  ['ng-nin', ['NIN', 'National Identification Number'], r => number(r, 11)],
];
