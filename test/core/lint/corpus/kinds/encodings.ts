import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { base62, hex, type Random } from '../random.ts';

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

export function bytes(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.int(256)));
}

export function base64(random: Random, length: number): string {
  return bytes(random, length).toString('base64');
}

export function base64url(value: string | Uint8Array): string {
  return Buffer.from(value).toString('base64url');
}

export function uuid(random: Random): string {
  const part = (length: number): string => random.text(length, hex);
  return `${part(8)}-${part(4)}-4${part(3)}-${random.pick(['8', '9', 'a', 'b'])}${part(3)}-${part(12)}`;
}

export function sha256(value: Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}

/** Base58 of the payload and the first 4 bytes of its double SHA-256. */
export function base58Check(payload: Uint8Array, alphabet: string = base58): string {
  const whole = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)]);
  let number = BigInt(`0x${whole.toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet.charAt(Number(number % 58n)) + text;
  const zeros = whole.findIndex(byte => byte !== 0);
  return alphabet.charAt(0).repeat(Math.max(zeros, 0)) + text;
}

export function base58Text(random: Random, length: number): string {
  return random.text(length, base58);
}

/** BIP-173 (`constant` 1) or BIP-350 (0x2bc830a3) of 5-bit groups. */
export function bech32(prefix: string, groups: readonly number[], constant: number = 1): string {
  const expanded = [...prefix].map(letter => letter.charCodeAt(0));
  const head = [...expanded.map(code => code >> 5), 0, ...expanded.map(code => code & 31)];
  const check = bech32Polymod([...head, ...groups, 0, 0, 0, 0, 0, 0]) ^ constant;
  const tail = Array.from({ length: 6 }, (_, i) => (check >> (5 * (5 - i))) & 31);
  return `${prefix}1${[...groups, ...tail].map(group => bech32Letters.charAt(group)).join('')}`;
}

function bech32Polymod(groups: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
  let check = 1;
  for (const group of groups) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ group;
    for (let i = 0; i < 5; i++) if ((top >> i) & 1) check ^= generator[i] as number;
  }
  return check;
}

/** 5-bit groups of bytes, the last one filled with zeros. */
export function groupsOf(value: Uint8Array): number[] {
  const bits = [...value].map(byte => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map(group => Number.parseInt(group.padEnd(5, '0'), 2));
}

function crc32(text: string): number {
  let crc = -1;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** GitHub's and npm's form: 30 random characters and their CRC-32 in 6 characters of base62. */
export function crcToken(prefix: string, random: Random): string {
  const body = random.text(30, base62);
  let check = '';
  for (let rest = crc32(body), i = 0; i < 6; i++, rest = Math.floor(rest / 62)) {
    check = base62.charAt(rest % 62) + check;
  }
  return prefix + body + check;
}

export function jwt(random: Random, header: object, claims: object): string {
  const part = (value: object): string => base64url(JSON.stringify(value));
  return `${part(header)}.${part(claims)}.${base64url(bytes(random, 32))}`;
}
