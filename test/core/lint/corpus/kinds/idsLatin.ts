import type { Random } from '../random.ts';
import { type Check, checked, luhn, to11, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { between, birth, capitals, grouped, number } from './person.ts';

/** A Brazilian check digit: remainders under 2 are 0. */
const brazilian =
  (weights: readonly number[]): Check =>
  body => {
    const rest = weighted(body, weights) % 11;
    return rest < 2 ? '0' : String(11 - rest);
  };

function cpf(r: Random): string {
  const first = brazilian([10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = brazilian([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const body = checked(r, r2 => checked(r2, r3 => number(r3, 9), first), second);
  return `${grouped(body, [3, 3, 3], '.')}-${body.slice(9)}`;
}

function cnpj(r: Random): string {
  const weights = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  const first = brazilian(weights);
  const second = brazilian([6, ...weights]);
  const body = checked(r, r2 => checked(r2, r3 => `${number(r3, 8)}0001`, first), second);
  return `${grouped(body, [2, 3, 3], '.')}/${body.slice(8, 12)}-${body.slice(12)}`;
}

function cuit(r: Random): string {
  const make = (r2: Random): string => r2.pick(['20', '27']) + number(r2, 8);
  return grouped(checked(r, make, to11([5, 4, 3, 2, 7, 6, 5, 4, 3, 2])), [2, 8, 1], '-');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function rut(r: Random): string {
  const body = between(r, 10000000, 25999999);
  const rest = 11 - (weighted(reversed(body), [2, 3, 4, 5, 6, 7, 2, 3]) % 11);
  return `${grouped(body, [2, 3, 3], '.')}-${rest === 11 ? '0' : rest === 10 ? 'K' : rest}`;
}

function nit(r: Random): string {
  const body = `9${number(r, 8)}`;
  const rest = weighted(reversed(body), [3, 7, 13, 17, 19, 23, 29, 37, 41]) % 11;
  return `${grouped(body, [3, 3, 3], '.')}-${rest < 2 ? rest : 11 - rest}`;
}

const mexicanLetters = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

function curp(r: Random): string {
  const { yy, month, day } = birth(r);
  const name = capitals(r, 1) + r.pick([...'AEIOU']) + capitals(r, 2);
  const place = r.pick(['H', 'M']) + r.pick(['DF', 'JC', 'NL', 'PL', 'OC']);
  const body = `${name}${yy}${month}${day}${place}${r.text(3, 'BCDFGHJKLMNPQRSTVWXYZ')}0`;
  const sum = [...body].reduce((total, sign, i) => total + mexicanLetters.indexOf(sign) * (18 - i), 0);
  return body + ((10 - (sum % 10)) % 10);
}

function ruc(r: Random): string {
  const body = `10${number(r, 8)}`;
  return body + ((11 - (weighted(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10);
}

function cedula(r: Random): string {
  return checked(r, r2 => between(r2, 1, 24) + r2.pick([...'012345']) + between(r2, 0, 999999), luhn);
}

/** Numbers of people and firms in Latin America. */
export const latinIds: readonly LabelledRow[] = [
  ['br-cpf', ['CPF', 'número do CPF'], cpf],
  ['br-cnpj', ['CNPJ'], cnpj],
  ['ar-cuit', ['CUIT', 'CUIL'], cuit],
  ['cl-rut', ['RUT', 'RUN'], rut],
  ['co-nit', ['NIT'], nit],
  ['mx-curp', ['CURP'], curp],
  ['pe-ruc', ['RUC'], ruc],
  ['ec-cedula', ['cédula', 'número de cédula'], cedula],
];
