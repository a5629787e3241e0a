import { base58Address } from '../../checks/base58.ts';
import { bech32Kind } from '../../checks/bech32.ts';
import { keccak256 } from '../../checks/keccak256.ts';
import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';

const base58 = '[1-9A-HJ-NP-Za-km-z]';

/** EIP-55: a letter of mixed-case hex is a capital where the hash of the lower-case address has 8 or more. */
function isEthereum(value: string): boolean {
  const hex = value.slice(2);
  if (new Set(hex.toLowerCase()).size < 6) return false;
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return true;
  const hash = keccak256(hex.toLowerCase());
  return [...hex].every(
    (c, i) => /\d/.test(c) || Number.parseInt(hash.charAt(i), 16) > 7 === /[A-F]/.test(c),
  );
}

/** Addresses of crypto-currency wallets by their checksums; Solana's has none and needs a word before it. */
export const walletRules: readonly TextRule[] = [
  {
    id: 'bitcoin-address',
    name: 'Bitcoin address',
    cues: ['btc', 'bitcoin'],
    shape: `bc1[02-9ac-hj-np-z]{11,71}|[13]${base58}{25,34}`,
    numbers: { shape: `bc1[02-9ac-hj-np-z]{11,71}|[13]${base58}{25,34}`, digits: 1, length: 14 },
    valid: (value: string) => (/^bc1/i.test(value) ? bech32Kind(value) !== undefined : base58Address(value)),
  },
  {
    id: 'ethereum-address',
    name: 'Ethereum address',
    cues: ['eth'],
    shape: '0x[\\da-f]{40}',
    numbers: { shape: '0x[\\da-f]{40}', digits: 1, length: 14 },
    valid: isEthereum,
  },
  {
    id: 'litecoin-address',
    name: 'Litecoin address',
    cues: ['ltc', 'litecoin'],
    shape: `ltc1[02-9ac-hj-np-z]{11,71}|[LM]${base58}{26,33}`,
    numbers: { shape: `ltc1[02-9ac-hj-np-z]{11,71}|[LM]${base58}{26,33}`, digits: 1, length: 14 },
    valid: (value: string) => (/^ltc1/i.test(value) ? bech32Kind(value) !== undefined : base58Address(value)),
  },
  {
    id: 'tron-address',
    name: 'TRON address',
    cues: ['trx', 'tron', 'trc20', 'usdt'],
    shape: `T${base58}{33}`,
    numbers: { shape: `T${base58}{33}`, digits: 1, length: 25 },
    valid: (value: string) => base58Address(value),
  },
  {
    id: 'xrp-address',
    name: 'XRP address',
    cues: ['xrp', 'ripple'],
    shape: `r${base58}{24,34}`,
    numbers: { shape: `r${base58}{24,34}`, digits: 1, length: 25 },
    valid: (value: string) => base58Address(value, 'ripple'),
  },
  {
    id: 'dogecoin-address',
    name: 'Dogecoin address',
    cues: ['doge', 'dogecoin'],
    shape: `[DA9]${base58}{33}`,
    numbers: { shape: `D${base58}{33}`, digits: 1, length: 25 },
    valid: (value: string) => base58Address(value),
  },
  {
    id: 'cardano-address',
    name: 'Cardano address',
    cues: ['cardano'],
    shape: 'addr1[02-9ac-hj-np-z]{50,110}',
    numbers: { shape: 'addr1[02-9ac-hj-np-z]{50,110}', digits: 1, length: 25 },
    valid: (value: string) => bech32Kind(value) !== undefined,
  },
  {
    id: 'solana-address',
    name: 'Solana address',
    cues: ['sol', 'solana'],
    shape: `${base58}{32,44}`,
    valid: (value: string) => /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value),
  },
].map(({ valid, cues, ...wallet }) =>
  cueRule({
    ...wallet,
    cues: cues.flatMap(cue => [cue, `${cue} wallet`, `${cue} address`]),
    severity: 'warning',
    gap: 'near',
    variable: 'wallet_address',
    before: /[\w.+/-]/,
    judge: ({ value }) => (valid(value) ? 1 : undefined),
  }),
);
