import { Buffer } from 'node:buffer';
import { digits, hex, type Random } from '../random.ts';
import { checked, luhn, weighted } from './checkDigits.ts';
import { base58Check, base58Text, bech32, bytes, groupsOf } from './encodings.ts';
import { keccak256 } from './keccak.ts';
import type { LabelledRow } from './labelled.ts';

function versioned(random: Random, version: number, length: number, alphabet?: string): string {
  return base58Check(Buffer.concat([Buffer.from([version]), bytes(random, length)]), alphabet);
}

/** EIP-55: a letter is a capital where the hash of the address has a digit of 8 or more. */
function ethereum(random: Random): string {
  const address = random.text(40, hex);
  const hash = keccak256(address).toString('hex');
  const cased = [...address].map((letter, i) =>
    Number.parseInt(hash.charAt(i), 16) > 7 ? letter.toUpperCase() : letter,
  );
  return `0x${cased.join('')}`;
}

const rippleAlphabet = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';

const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((letter, i) => [letter, i + 1] as const)
    .concat([...'JKLMN'].map((letter, i) => [letter, i + 1] as const))
    .concat([
      ['P', 7],
      ['R', 9],
    ])
    .concat([...'STUVWXYZ'].map((letter, i) => [letter, i + 2] as const)),
);

function vin(random: Random): string {
  const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
  const head =
    random.pick(['1FT', '1HG', '2T1', '3VW', '5YJ', 'JHM', 'WVW', 'KMH']) +
    random.text(5, letters + digits.slice(1));
  const tail = random.text(1, 'ABCDEFGHJKLMNPRSTVWXY') + random.text(1, letters) + random.text(6, digits);
  const values = [...`${head}0${tail}`].map(sign => vinValues[sign] ?? Number(sign));
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const rest = values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) % 11;
  return head + (rest === 10 ? 'X' : String(rest)) + tail;
}

/** An MRZ line of a passport: each field with its 7-3-1 check digit. */
function mrz(random: Random): string {
  const check = (field: string): string =>
    String(
      weighted(
        field.replaceAll('<', '0'),
        [...field].map((_, i) => [7, 3, 1][i % 3] as number),
      ) % 10,
    );
  const withCheck = (field: string): string => field + check(field);
  const document = withCheck(`C${random.text(8, 'CFGHJKLMNPRTVWXYZ0123456789')}`);
  const born = withCheck(`${random.int(40) + 50}0${random.int(9) + 1}1${random.int(10)}`);
  const expires = withCheck(`3${random.int(5)}0${random.int(9) + 1}2${random.int(8)}`);
  const personal = withCheck('<'.repeat(14));
  return `${document}D<<${born}F${expires}${personal}${check(document + born + expires + personal)}`;
}

/** Wallets, vehicles and devices: what a checksum or a fixed form tells. */
export const walletRows: readonly LabelledRow[] = [
  ['bitcoin-legacy', ['BTC', 'wallet'], r => versioned(r, 0, 20)],
  ['bitcoin-script', ['Bitcoin address', 'wallet'], r => versioned(r, 5, 20)],
  ['bitcoin-segwit', ['BTC address', 'wallet'], r => bech32('bc', [0, ...groupsOf(bytes(r, 20))])],
  [
    'bitcoin-taproot',
    ['BTC address', 'wallet'],
    r => bech32('bc', [1, ...groupsOf(bytes(r, 32))], 0x2bc830a3),
  ],
  ['ethereum', ['ETH address', 'wallet'], ethereum],
  ['litecoin', ['Litecoin address'], r => versioned(r, 48, 20)],
  ['tron', ['USDT (TRC20)', 'Tron address'], r => versioned(r, 65, 20)],
  ['dogecoin', ['Dogecoin address'], r => versioned(r, 30, 20)],
  ['ripple', ['XRP address'], r => versioned(r, 0, 20, rippleAlphabet)],
  ['solana', ['Solana wallet', 'Solana address'], r => base58Text(r, 44)],
  ['vin', ['VIN', 'chassis number', 'Fahrgestellnummer'], vin],
  ['imei', ['IMEI', 'IMEI number'], r => checked(r, r2 => `35${r2.text(12, digits)}`, luhn)],
  ['mrz', ['MRZ', 'passport line'], mrz],
  [
    'swift',
    ['BIC', 'SWIFT'],
    r =>
      `${r.pick(['DEUT', 'COBA', 'BNPA', 'INGB', 'NDEA'])}${r.pick(['DE', 'FR', 'NL', 'FI'])}${r.text(2, 'FM2')}${r.pick(['', 'XXX', '100'])}`,
  ],
];
