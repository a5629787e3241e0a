import { luhn } from '../../checks/luhn.ts';
import type { TextRule } from '../../rule.ts';

/** Issuer prefixes with the lengths their cards have (ISO/IEC 7812; the schemes' published ranges). */
const schemes =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|62\d{14,17}|(?:50|5[6-9]|6[379])\d{12,17})$/;

/** Test numbers that payment services publish; Stripe's end in four digits after 4000 00.. 0000. */
const published = new Set(
  (
    '4111111111111111 4012888888881881 4242424242424242 4222222222222 4000056655665556 5555555555554444 2223003122003222 ' +
    '5200828282828210 5105105105105100 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 ' +
    '6011981111111113 3056930009020004 36227206271667 30569309025904 38520000023237 6555900000604105 3566002020360505 ' +
    '3530111333300000 6200000000000005 6205500000000000004 5431111111111111 4917610000000000'
  ).split(' '),
);
const stripeTest = /^4000\d{4}0000\d{4}$/;

/** Payment card numbers, bare or in groups. */
export const cardRule: TextRule = {
  kind: 'text',
  id: 'card-number',
  group: 'pii',
  severity: 'error',
  title: 'Payment card number in the text',
  keywords: [],
  numbers: { shape: '[2-6](?:[ -]?\\d){12,18}' },
  pattern: /[2-6](?:[ -]?\d){12,18}(?![ -]?\d|[\w.]\d|[A-Za-z])/y,
  alphabet: /[\w.+/-]/,
  validate: ({ value, text, start }) => {
    const digits = value.replace(/\D/g, '');
    if (/\d{4}[ -]$/.test(text.slice(Math.max(0, start - 5), start))) return undefined;
    const real = schemes.test(digits) && luhn(digits) && new Set(digits).size > 3;
    return real && !published.has(digits) && !stripeTest.test(digits) ? 1 : undefined;
  },
  fix: { kind: 'variable', name: 'card_number' },
  docs: {
    what: 'The text holds a number with the prefix, the length and the check digit of a payment card.',
    why: 'Card data in a prompt, its logs and its repository breaks the card schemes’ rules (PCI DSS).',
    fix: 'Put a variable in its place, or write a published test number such as 4242 4242 4242 4242.',
  },
};
