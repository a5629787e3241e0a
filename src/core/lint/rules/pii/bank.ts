import { luhn } from '../../checks/luhn.ts';
import { weightedSum } from '../../checks/weightedSum.ts';
import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';

/** ABA routing number: Federal Reserve district and 3-7-1 mod 10. */
function isRouting(n: string): boolean {
  const district = /^(?:0[0-9]|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/.test(n);
  return district && !/^0{8}/.test(n) && weightedSum(n, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0;
}

/** The banks' own country codes follow four letters; a word in capitals seldom has one there. */
const bic =
  '[A-Z]{4}(?:AD|AE|AT|AU|BE|BG|BR|CA|CH|CL|CN|CY|CZ|DE|DK|EE|ES|FI|FR|GB|GR|HK|HR|HU|IE|IL|IN|IS|IT|JP|KR|LI|LT|LU|LV|MC|MT|MX|NL|NO|NZ|PL|PT|QA|RO|RS|RU|SA|SE|SG|SI|SK|TH|TR|TW|UA|US|ZA)[A-Z\\d]{2}(?:[A-Z\\d]{3})?';

/** Accounts and devices with a word before them. */
export const bankRules: readonly TextRule[] = [
  {
    id: 'us-routing-number',
    name: 'US bank routing number',
    cues: ['routing', 'routing number', 'routing no', 'aba', 'aba number', 'rtn', 'aba routing'],
    shape: '\\d{9}|\\d{4}-\\d{4}-\\d',
    valid: (value: string) => isRouting(value.replaceAll('-', '')),
    sure: 0.9,
  },
  {
    id: 'swift-code',
    name: 'SWIFT code (BIC) of a bank',
    cues: ['swift', 'swift code', 'bic', 'bic code', 'bic/swift', 'swift/bic'],
    shape: bic,
    valid: (value: string) => value === value.toUpperCase(),
    sure: 0.8,
  },
  {
    id: 'bank-account-number',
    name: 'Bank account number',
    cues: [
      'account number',
      'account no',
      'acct no',
      'acct',
      'bank account',
      'checking account',
      'savings account',
      'kontonummer',
      'konto nr',
      'numéro de compte',
      'número de cuenta',
      'cuenta bancaria',
      'numero di conto',
      'rekeningnummer',
      'número da conta',
      'sort code',
      'clabe',
      'bsb',
    ],
    shape: '\\d{2}-\\d{2}-\\d{2}(?:[ ,;]{1,3}\\d{8})?|\\d{3}-\\d{3}|\\d{4,5}(?:[ -]?\\d{2,5}){1,4}',
    valid: (value: string) =>
      !/^(\d)\1+$|12345/.test(value.replace(/\D/g, '')) && value.replace(/\D/g, '').length >= 6,
    sure: 0.8,
  },
  {
    id: 'imei',
    name: 'IMEI of a device',
    cues: ['imei', 'imei number', 'imei no'],
    shape: '\\d{15}|\\d{2}[- ]\\d{6}[- ]\\d{6}[- ]\\d',
    valid: (value: string) => luhn(value.replace(/\D/g, '')) && !/^0{6}/.test(value),
    sure: 1,
  },
].map(({ valid, sure, ...row }) =>
  cueRule({
    ...row,
    severity: 'warning',
    gap: 'near',
    variable: row.id.replaceAll('-', '_'),
    judge: ({ value }, cued) => (cued && valid(value) ? sure : undefined),
  }),
);
