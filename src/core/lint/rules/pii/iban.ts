import { mod97 } from '../../checks/mod97.ts';
import type { TextRule } from '../../rule.ts';

/** Lengths of the whole number by country (SWIFT IBAN registry, release 99). */
const countries: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FK FO GL NL SD',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI DJ FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};

const shapes = Object.entries(countries).map(
  ([length, codes]) => `(?:${codes.replaceAll(' ', '|')})\\d\\d(?: ?[A-Z0-9]){${Number(length) - 4}}`,
);

/** Bank account numbers (ISO 13616), bare or in groups. */
export const ibanRule: TextRule = {
  kind: 'text',
  id: 'iban',
  group: 'pii',
  severity: 'error',
  title: 'Bank account number (IBAN) in the text',
  keywords: [],
  numbers: { shape: '[A-Z]{2}\\d\\d(?: ?[A-Z0-9]){11}', digits: 8 },
  pattern: new RegExp(`(?:${shapes.join('|')})(?![A-Za-z0-9])`, 'y'),
  alphabet: /[A-Za-z0-9]/,
  validate: ({ value }) => (mod97(value.replaceAll(' ', '')) ? 1 : undefined),
  fix: { kind: 'variable', name: 'iban' },
  docs: {
    what: 'The text holds a bank account number with the length and the check digits of its country.',
    why: 'It names an account of a person or a company, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place.',
  },
};
