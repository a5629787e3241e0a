import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits = '0123456789';
const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const base62 = digits + upper + upper.toLowerCase();

/** `length` characters of `alphabet` that look random and are the same for the same `seed`. */
function characters(seed, length, alphabet) {
  return Array.from(bytes(seed, length), byte => alphabet[byte % alphabet.length]).join('');
}

function bytes(seed, length) {
  const blocks = [];
  for (let block = 0; block * 32 < length; block++) {
    blocks.push(createHash('sha256').update(`harbour-and-pine:${seed}:${block}`).digest());
  }
  return Buffer.concat(blocks).subarray(0, length);
}

/** GitHub's classic token: 30 characters and their CRC-32 as six base62 digits. */
function githubToken() {
  const body = characters('github', 30, base62);
  let checksum = '';
  for (let rest = crc32(body); checksum.length < 6; rest = Math.floor(rest / 62)) {
    checksum = base62[rest % 62] + checksum;
  }
  return `gh${'p_'}${body}${checksum}`;
}

/** A PKCS #8 wrapping of a P-256 key whose numbers are noise: right shape, no key pair. */
function privateKey() {
  const der = Buffer.concat([
    Buffer.from('308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420', 'hex'),
    bytes('private key', 32),
    Buffer.from('a14403420004', 'hex'),
    bytes('public key', 64),
  ]);
  const label = ['PRIVATE', 'KEY'].join(' ');
  const body = der.toString('base64').match(/.{1,64}/g);
  return [`-----BEGIN ${label}-----`, ...body, `-----END ${label}-----`].join('\n');
}

/** A card number with a right Luhn digit. */
function card() {
  const body = `49${characters('card', 13, digits)}`;
  const sum = [...body].reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.match(/.{4}/g).join(' ');
}

/** A German IBAN with right check digits at a bank code that no bank can have (it begins with 9). */
function iban() {
  const account = `99900000${characters('iban', 10, digits)}`;
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`.match(/.{1,4}/g).join(' ');
}

/** The made-up secrets and persons that stand for the markers of the templates, put together so that no file holds one. */
export const fakes = {
  OPENAI_KEY: `sk${'-proj-'}${characters('openai 1', 74, base62)}T3Blbk${'FJ'}${characters('openai 2', 74, base62)}`,
  AWS_KEY_ID: `AK${'IA'}${characters('aws id', 16, `${upper}234567`)}`,
  AWS_SECRET: characters('aws secret', 40, `${base62}/+`),
  GITHUB_TOKEN: githubToken(),
  SLACK_TOKEN: `xo${'xb-'}${characters('slack 1', 12, digits)}-${characters('slack 2', 13, digits)}-${characters('slack 3', 24, base62)}`,
  DATABASE_URL: `postgres://shop_staging:${characters('database', 18, base62)}@shop-db.staging.internal:5432/shop`,
  PRIVATE_KEY: privateKey(),
  EMAIL: ['ingrid.vestergaard', 'harbourpine-mail.com'].join('@'),
  // The block of Berlin's public offices: no person has such a number, and lint keeps quiet about those set aside for films.
  PHONE: `+49 30 90182 ${characters('phone', 3, digits)}`,
  CARD: card(),
  IBAN: iban(),
};
