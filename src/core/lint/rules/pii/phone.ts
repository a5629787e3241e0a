import { isCalledPhoneNumber, isPhoneNumber } from '../../checks/phoneNumber.ts';
import type { Candidate, TextRule } from '../../rule.ts';
import { alphabetOf, canStart } from '../../scan/boundary.ts';

const separated = /^(?:\([2-9]\d{2}\)[ \u00A0]?|[2-9]\d{2}[ .\-\u00A0])[2-9]\d{2}[ .\-\u00A0]\d{4}$/;
/** The trunk prefix and the groups that people in Britain and France write. */
const british = /^\(?0[127]\d{1,3}\)?[ \u00A0]\d{3,4}[ \u00A0]\d{3,4}$/;
const french = /^0[1-9](?:([ .\-\u00A0])\d\d)(?:\1\d\d){3}$/;
const date = /^(?:\d{4}[ .-]\d{1,2}[ .-]\d{1,2}|\d{1,2}[ .-]\d{1,2}[ .-]\d{4})$/;
/** Counting, as samples do, and North America's 555-01xx without an area. */
const sample = /^55501\d\d$|1234567|0123456|(\d)\1{6}/;

const shape =
  '\\d(?:(?:[ .\\-\\u00A0]|\\)[ .\\-\\u00A0]?|[ .\\-\\u00A0]?\\()?\\d){6,14}(?![\\d%]|[ .,:\\-/\\u00A0]\\d|[A-Za-z])';
const inNumber = alphabetOf(/[\w./#$€£+-]/);

/** Phone numbers: with `+`; with the groups of North America, Britain or France; any other after a word such as "call". */
export const phoneRule: TextRule = {
  kind: 'text',
  id: 'phone-number',
  group: 'pii',
  severity: 'warning',
  title: 'Phone number in the text',
  keywords: [],
  numbers: { shape },
  // From the first digit back over the sign before it, then ahead.
  pattern: new RegExp(`(?<=(?=(?<value>[+(]?${shape}))[+(]?)`, 'dy'),
  validate: candidate =>
    canStart(candidate.text, candidate.start, inNumber) && isPhone(candidate) ? 1 : undefined,
  fix: { kind: 'variable', name: 'phone' },
  docs: {
    what: 'The text holds a phone number that is not one of the numbers set aside for fiction.',
    why: 'It reaches a person, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or write a number of the form 555-0100.',
  },
};

function isPhone({ value, text, start }: Candidate): boolean {
  return isNumberOfSomebody(value, text, start) && !sample.test(value.replace(/\D/g, ''));
}

function isNumberOfSomebody(value: string, text: string, start: number): boolean {
  if (value.startsWith('+')) return isPhoneNumber(value, []);
  const goesOn = /\d[ .-]/.test(text.slice(Math.max(0, start - 2), start));
  if (goesOn || date.test(value)) return false;
  if (separated.test(value)) return isPhoneNumber(value, ['US']);
  if (british.test(value) && isPhoneNumber(value, ['GB'])) return true;
  if (french.test(value) && isPhoneNumber(value, ['FR'])) return true;
  return isCalledPhoneNumber(value, text.slice(Math.max(0, start - 40), start));
}
