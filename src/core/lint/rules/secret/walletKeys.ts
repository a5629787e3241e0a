import { base58Payload } from '../../checks/base58.ts';
import type { Candidate } from '../../rule.ts';
import { tokenRule } from '../../tokenRule.ts';

const revokeAt = 'nowhere: move what it owns to a new wallet';

const importFormat = '5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51}';

/** Keys of wallets that carry a checksum (base58check). Shapes: BIP-32 and Bitcoin's wallet import format. */
export const walletKeyRules = [
  tokenRule({
    id: 'bip32-private-key',
    name: 'extended private key of a wallet',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv'],
    shape: '[xyzt]prv[1-9A-HJ-NP-Za-km-z]{107,108}',
    body: 'alphanumeric',
    revokeAt,
    validate: ({ value }) => (base58Payload(value) ? 1 : 0.8),
  }),
  tokenRule({
    id: 'wallet-import-format-key',
    name: 'Bitcoin private key',
    keywords: [],
    shape: importFormat,
    numbers: { shape: importFormat, digits: 1, length: 51 },
    body: 'alphanumeric',
    revokeAt,
    validate: isImportFormat,
  }),
];

function isImportFormat({ value }: Candidate): number | undefined {
  const payload = base58Payload(value);
  return payload?.startsWith('80') && (payload.length === 66 || payload.endsWith('01')) ? 1 : undefined;
}
