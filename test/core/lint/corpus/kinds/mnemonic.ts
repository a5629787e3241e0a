import { Buffer } from 'node:buffer';
import type { Random } from '../random.ts';
import { sha256 } from './encodings.ts';

/** The first 64 words of BIP-39's English list: enough for phrases whose every word is one of them. */
const words =
  'abandon ability able about above absent absorb abstract absurd abuse access accident account accuse achieve acid acoustic acquire across act action actor actress actual adapt add addict address adjust admit adult advance advice aerobic affair afford afraid again age agent agree ahead aim air airport aisle alarm album alcohol alert alien all alley allow almost alone alpha already also alter always amateur amazing among'.split(
    ' ',
  );

/** A seed phrase with a right checksum. */
export function mnemonic(random: Random, length: 12 | 24): string {
  const checkBits = length / 3;
  const entropyBits = length * 11 - checkBits;
  for (;;) {
    const chosen = Array.from({ length: length - 1 }, () => random.int(words.length));
    const head = chosen.map(index => index.toString(2).padStart(11, '0')).join('');
    const entropy = head + '0'.repeat(entropyBits - head.length);
    const bytes = Buffer.from((entropy.match(/.{8}/gu) ?? []).map(byte => Number.parseInt(byte, 2)));
    const last = sha256(bytes)[0]! >> (8 - checkBits);
    if (last < words.length) return [...chosen, last].map(index => words[index]).join(' ');
  }
}
