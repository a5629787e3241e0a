import { Buffer } from 'node:buffer';
import { isPlaceholder } from '../../placeholder.ts';
import { looksRandom } from '../../randomness.ts';
import type { Candidate, TextRule } from '../../rule.ts';

const trivial = /:(?:pass(?:word|wd)?|secret|test|token|user|admin|x+|\*+|open ?sesame|)$/i;

type Row = readonly [
  id: string,
  name: string,
  keywords: readonly string[],
  pattern: RegExp,
  validate: (candidate: Candidate) => number | undefined,
];

/** Credentials that a protocol or a file format carries: HTTP headers (RFC 7617, RFC 6750), .npmrc, Docker, Kubernetes, otpauth. */
// biome-ignore format: a table, one rule a row
const rows: readonly Row[] = [
  ['basic-auth-header', 'Basic authorization', ['basic '], /basic {1,3}["'`]?(?<value>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])/diy, userAndPassword],
  ['bearer-auth-header', 'Bearer authorization', ['bearer ', 'bearer%20'], /bearer(?: {1,3}|%20)["'`]?(?<value>[A-Za-z0-9][\w+/.~-]{14,400}[A-Za-z0-9]={0,2})(?![\w+/~-])/diy, opaque],
  ['authorization-header', 'Authorization header', ['authorization'], /authorization["'`]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?(?!bearer|basic)(?:token |apikey |key |api-key |digest )?(?:token=)?["'`]?(?<value>[A-Za-z0-9][\w+/.~-]{14,400}[A-Za-z0-9]={0,2})(?![\w+/~-])/diy, opaque],
  ['npmrc-auth-token', '.npmrc token', ['_authtoken', '_auth=', '_auth =', '_password='], /_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?(?<value>[A-Za-z0-9][\w+/.~-]{10,200}={0,2})(?![\w+/~-])/diy, candidate => userAndPassword(candidate) ?? opaque(candidate)],
  ['docker-auth', 'Docker registry credential', ['"auth"', '\\"auth\\"'], /\\?"auth\\?"\s{0,4}:\s{0,4}\\?"(?<value>[A-Za-z0-9+/]{12,2000}={0,2})\\?"/diy, userAndPassword],
  ['kubernetes-secret-data', 'Kubernetes secret', ['kind: secret', '"kind":"secret"', '"kind": "secret"'], /"?kind"?: ?"?Secret"?(?![\w-])[\s\S]{0,600}?"?(?:data|stringData)"?:\s{1,12}\{?\s{0,12}"?[\w.-]{1,80}"?: ?["']?(?<value>[A-Za-z0-9+/!@#$%^*~_.-]{6,400}={0,2})(?![A-Za-z0-9+/=])/diy, secretData],
  ['otpauth-seed', 'one-time password seed', ['otpauth://'], /otpauth:\/\/[ht]otp\/[^\s"'?]{0,160}\?(?:[a-z]{1,12}=[^\s"'&]{0,60}&){0,6}secret=(?<value>[A-Z2-7]{16,128})=*(?![A-Z2-7])/diy, ({ value }) => (new Set(value).size >= 6 && value !== 'JBSWY3DPEHPK3PXP' ? 1 : undefined)],
  ['otp-seed', 'one-time password seed', ['totp', 'otp secret', 'otp_secret', 'otp seed', '2fa secret', '2fa_secret', 'mfa secret', 'mfa_secret', 'authenticator', '2fa key', 'mfa key', '2fa seed'], /[^\n]{0,50}?(?:secret|seed|key|totp)["'`*]{0,3}\s{0,3}(?:[:=]|is)\s{0,3}["'`*]{0,3}(?<value>[A-Z2-7]{16,64}|(?:[a-z2-7]{4} ){3,15}[a-z2-7]{4})(?![A-Za-z0-9])/diy, ({ value }) => (/[2-7]/.test(value) && value !== 'JBSWY3DPEHPK3PXP' && looksRandom(value.replaceAll(' ', '')) ? 0.9 : undefined)],
  ['url-token', 'token in a web address', ['?token=', '&token=', 'access_token=', '?key=', '&key=', 'api_key=', 'apikey=', 'api-key=', '&sig=', '?sig=', 'private_token=', '?auth=', '&auth=', 'appid=', 'secret=', 'x-amz-signature='], /[?&]?[\w-]{2,20}=(?<value>[A-Za-z0-9][\w.~%+/-]{14,300}[A-Za-z0-9=])(?![\w+/~%-])/diy, opaque],
  ['session-cookie', 'session cookie', ['cookie:', 'set-cookie', 'sessionid=', 'session_id=', 'phpsessid=', 'jsessionid=', 'connect.sid=', '_session='], /[^\n]{0,60}?(?:sess(?:ion)?(?:_?id)?|sid|auth|token|jwt)=["']?(?<value>[A-Za-z0-9][\w.%+/~-]{18,400}[A-Za-z0-9=])(?![\w+/~%-])/diy, opaque],
  ['laravel-app-key', 'Laravel application key', ['base64:'], /base64:(?<value>[A-Za-z0-9+/]{43}=)/dy, ({ value }) => (isPlaceholder(value) ? undefined : 0.9)],
];

export const contextHeaderRules: readonly TextRule[] = rows.map(
  ([id, name, keywords, pattern, validate]) => ({
    kind: 'text',
    id,
    group: 'secret',
    severity: 'error',
    title: `${name.charAt(0).toUpperCase()}${name.slice(1)} in the text`,
    keywords,
    pattern,
    validate,
    generic: true,
    fix: { kind: 'variable', name: id.replaceAll('-', '_') },
    docs: {
      what: `The text carries a live-looking ${name}.`,
      why: 'A prompt is sent to model providers, kept in their logs and shared in a repository; each of these leaks the credential.',
      fix: 'Revoke or change it where it was issued, then put a variable in its place or leave it out.',
    },
  }),
);

function opaque({ value }: Candidate): number | undefined {
  return !isPlaceholder(value) && looksRandom(value) ? 0.9 : undefined;
}

/** Base64 of `user:password`. */
function userAndPassword({ value }: Candidate): number | undefined {
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  return /^[\x21-\x7e]{1,80}:[\x20-\x7e]{3,300}$/.test(decoded) &&
    !trivial.test(decoded) &&
    !isPlaceholder(decoded)
    ? 0.95
    : undefined;
}

function secretData({ value }: Candidate): number | undefined {
  const decoded = Buffer.from(value, 'base64').toString('latin1');
  if (isPlaceholder(value) || isPlaceholder(decoded)) return undefined;
  const isText = value.length % 4 === 0 && /^[\x20-\x7e\s]{4,}$/.test(decoded);
  return isText || /\d/.test(value) ? 0.95 : undefined;
}
