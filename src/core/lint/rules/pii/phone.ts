import type { Candidate, TextRule } from '../../rule.ts';

const cue = /(?:phone|mobile|cell|call|tel|telefon|téléphone|teléfono|whatsapp|fax|sms)\b[^\d\n]{0,20}$/i;
const separated = /^(?:\([2-9]\d{2}\)[ \u00A0]?|[2-9]\d{2}[ .\-\u00A0])[2-9]\d{2}[ .\-\u00A0]\d{4}$/;
const date = /^(?:\d{4}[ .-]\d{1,2}[ .-]\d{1,2}|\d{1,2}[ .-]\d{1,2}[ .-]\d{4})$/;
/** Fiction: 555-0100 to 0199 in North America, Ofcom's 07700 900xxx and its city ranges; and counting, as samples do. */
const fiction =
  /^1?\d{3}55501\d\d$|^(?:44|0)7700900\d{3}$|^(?:44|0)20794600?\d{2,3}$|1234567|0123456|(\d)\1{6}/;

/** Phone numbers: E.164 with `+`, North American ones with separators, and any other with a word such as "call" before it. */
export const phoneRule: TextRule = {
  kind: 'text',
  id: 'phone-number',
  group: 'pii',
  severity: 'warning',
  title: 'Phone number in the text',
  keywords: ['+', '(', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  pattern:
    /(?:\+|\((?=\d))?\d(?:(?:[ .\-\u00A0]|\)[ .\-\u00A0]?|[ .\-\u00A0]?\()?\d){6,14}(?![\d%]|[ .,:\-/\u00A0]\d|[A-Za-z])/y,
  alphabet: /[\w./#$€£+-]/,
  validate: candidate => (isPhone(candidate) ? 1 : undefined),
  fix: { kind: 'variable', name: 'phone' },
  docs: {
    what: 'The text holds a phone number that is not one of the numbers set aside for fiction.',
    why: 'It reaches a person, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or write a number of the form 555-0100.',
  },
};

function isPhone({ value, text, start }: Candidate): boolean {
  const digits = value.replace(/\D/g, '');
  if (fiction.test(digits)) return false;
  if (value.startsWith('+')) return isInternational(digits);
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\d[ .-]$/.test(before)) return false;
  return separated.test(value) || (cue.test(before) && !date.test(value));
}

/** A country code that is assigned and a length that its numbers can have (ITU-T E.164: at most 15 digits). */
function isInternational(digits: string): boolean {
  if (digits.startsWith('1')) return /^1[2-9]\d{2}[2-9]\d{6}$/.test(digits);
  return (
    digits.length >= 9 &&
    /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|7|8[1246]|9[0-58]|2\d\d|3[578]\d|42\d|5[09]\d|6[7-9]\d|8[058]\d|9[679]\d)/.test(
      digits,
    )
  );
}
