import type { Random } from '../random.ts';
import { remainder, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { number } from './person.ts';

function belgianAccount(r: Random): string {
  const body = number(r, 10);
  return body + String(Number(body) % 97 || 97).padStart(2, '0');
}

function frenchAccount(r: Random): string {
  const body = number(r, 21);
  return body + String(97 - Number((BigInt(body) * 100n) % 97n)).padStart(2, '0');
}

function spanishAccount(r: Random): string {
  const bank = number(r, 8);
  const account = number(r, 10);
  const check = (text: string): string => {
    const rest = 11 - (weighted(text.padStart(10, '0'), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
    return String(rest === 11 ? 0 : rest === 10 ? 1 : rest);
  };
  return bank + check(bank) + check(account) + account;
}

/** By country, an account as the IBAN has it after its check digits. */
const accounts: Readonly<Record<string, (random: Random) => string>> = {
  DE: r => number(r, 18),
  AT: r => number(r, 16),
  CH: r => number(r, 17),
  FR: frenchAccount,
  ES: spanishAccount,
  NL: r => r.pick(['ABNA', 'INGB', 'RABO']) + number(r, 10),
  BE: belgianAccount,
  GB: r => r.pick(['BARC', 'NWBK', 'LOYD']) + number(r, 14),
  IE: r => `AIBK${number(r, 14)}`,
  PL: r => number(r, 24),
  SE: r => number(r, 20),
  DK: r => number(r, 14),
  LU: r => number(r, 16),
  SA: r => number(r, 20),
  AE: r => `0${number(r, 18)}`,
};

/** IBANs, closed up or in groups of four. */
export const ibans: readonly LabelledRow[] = Object.entries(accounts).map(([country, account]) => [
  `iban-${country.toLowerCase()}`,
  ['IBAN', 'account', 'Konto'],
  r => {
    const body = account(r);
    const check = String(98 - remainder(`${body}${country}00`, 97)).padStart(2, '0');
    const iban = country + check + body;
    return r.int(2) === 0 ? iban : (iban.match(/.{1,4}/gu) ?? []).join(' ');
  },
]);
