import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

const alphabets = {
  bitcoin: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  ripple: 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz',
};
const longest = 200;

/** What a base58check text holds, in hex: all but the last four bytes, which are the start of its double SHA-256. */
export function base58Payload(
  text: string,
  alphabet: keyof typeof alphabets = 'bitcoin',
): string | undefined {
  const digits = alphabets[alphabet];
  if (text.length > longest) return undefined;
  let value = 0n;
  for (const c of text) {
    const digit = digits.indexOf(c);
    if (digit < 0) return undefined;
    value = value * 58n + BigInt(digit);
  }
  let zeros = 0;
  while (text[zeros] === digits[0]) zeros++;
  const hex = value === 0n ? '' : value.toString(16);
  const whole = '00'.repeat(zeros) + (hex.length % 2 === 1 ? `0${hex}` : hex);
  const payload = whole.slice(0, -8);
  const checksum = sha256(sha256(Buffer.from(payload, 'hex'))).toString('hex');
  return payload !== '' && checksum.startsWith(whole.slice(-8)) ? payload : undefined;
}

/** True for the address of a wallet: a version byte and 20 bytes in base58check. */
export function base58Address(text: string, alphabet: keyof typeof alphabets = 'bitcoin'): boolean {
  return base58Payload(text, alphabet)?.length === 42;
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
