import { isPlaceholder } from './placeholder.ts';
import { wordiness } from './randomness.ts';

/** What tells that a value is meant: quotes or `=` or `:` before it, a verb such as "is", or the word for a password alone. */
export type PasswordLead = 'explicit' | 'verb' | 'none';

const technical =
  /^(?:(?:field|step|page|value|input|text|string|option|user|test|item|line|column|row|version|level|part|section)[-_]?\d*|sha-?\d+|md\d|bcrypt\d*|argon2\w{0,2}|pbkdf2|aes-?\d+(?:-\w+)?|utf-?\d+|base\d+|oauth-?2(?:\.0)?|[234]fa|tls-?[\d.]+|rsa-?\d+|x\.?509|http[s/]?\d|rfc-?\d+|iso-?\d+|ntlmv?\d|int\d+|uint\d+|str\d*|varchar\d*|f2a|u2f|fido2|1password|\d?[ap]m|i18n|s3|ec2|k8s|v?\d[\d.,:/_-]*[a-z]?|\d{1,3}[\s_-]?[a-z]{2,}|[a-z]{1,3}\d{1,2}|\d+(?:st|nd|rd|th))$/i;
/** Words and then a number, as generators of passwords join them. */
const passphrase = /^(?:[A-Za-z]{4,}[-_.]){2,}\d{2,4}[!?]?$/;
const reference =
  /^(?:[$!]\w+$|%\w+%|@|#\w{0,3}$|&\w+;?|op:|vault:|env[.:]|os\.|process\.|\w{2,8}:\/\/|\.{0,2}\/|~\/|secrets?[./]|\w+@[\w-]+\.\w|-{2})|^[a-z_]\w*(?:\.[a-z_]\w*)+$|\.(?:txt|json|ya?ml|env|md|py|js|ts|pdf|csv|html?)$|=>|::|\\/i;

/**
 * How sure `value` is a password that people or programs use, 0 to 1; undefined for words, placeholders, references,
 * counts and names of methods. What is no word but for a digit at its end needs an explicit lead to count.
 */
export function passwordConfidence(value: string, lead: PasswordLead): number | undefined {
  if (value.length < 4 || isPlaceholder(value) || technical.test(value) || reference.test(value))
    return undefined;
  if (/^\d+$/.test(value))
    return lead === 'explicit' && value.length >= 6 && !isSequence(value) ? 0.5 : undefined;
  if (/^[\d.,:/_-]+$/.test(value)) return undefined;
  const digit = /\d/.test(value);
  const symbol = /[!@#$%^&*+=?~]/.test(value);
  if (!digit && !symbol) return opaqueLetters(value) && lead !== 'none' ? 0.6 : undefined;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter(kind => kind.test(value)).length;
  if (isName(value) && kinds < 4) {
    if (passphrase.test(value) && lead !== 'none') return 0.6;
    return lead === 'explicit' && value.length >= 6 ? 0.5 : undefined;
  }
  if (!digit && !/[!@#$%^&*+=?~].*[A-Za-z]|[A-Za-z].*[!@#$%^&*+=?~]/.test(value)) return undefined;
  if (kinds >= 3 && value.length >= 8) return lead === 'none' ? 0.8 : 1;
  if (value.length < 6) return lead === 'explicit' && kinds >= 3 ? 0.5 : undefined;
  return lead === 'none' ? (kinds >= 3 || middleDigit(value) ? 0.6 : undefined) : 0.7;
}

/** A word or words joined by hyphens and underscores, with a short number at most: `step_2`, `case-sensitive`. */
function isName(value: string): boolean {
  return (
    /^(?:[A-Za-z]?[a-z]{2,}|[A-Z]{2,})(?:[-_'./](?:[A-Za-z]?[a-z]+|[A-Z]+|\d{1,4}))*[-_]?\d{0,2}[%!]?$/.test(
      value,
    ) && wordiness(value) > 0.65
  );
}

function opaqueLetters(value: string): boolean {
  return /^[A-Za-z]{8,}$/.test(value) && /[a-z][A-Z]/.test(value) && wordiness(value) < 0.6;
}

function middleDigit(value: string): boolean {
  return /[A-Za-z]\d+[A-Za-z]/.test(value);
}

function isSequence(digits: string): boolean {
  return (
    '01234567890123456789'.includes(digits) ||
    '98765432109876543210'.includes(digits) ||
    new Set(digits).size <= 2
  );
}
