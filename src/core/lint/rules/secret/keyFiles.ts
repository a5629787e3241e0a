import { Buffer } from 'node:buffer';
import { bech32Kind } from '../../checks/bech32.ts';
import { isPlaceholder } from '../../placeholder.ts';
import { tokenRule } from '../../tokenRule.ts';
import { tokenRules } from '../../tokenTable.ts';

const holder = 'every machine that trusts its public half';
const isBech32 = (value: string): boolean => bech32Kind(value) === 'bech32';

/** Private keys in forms other than PEM. Shapes: age's and PuTTY's file formats, NIP-19, WireGuard's configuration. */
const formats = tokenRules([
  {
    name: 'age secret key',
    starts: 'AGE-SECRET-KEY-1',
    rest: '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}',
    check: isBech32,
    revokeAt: holder,
  },
  {
    name: 'age plugin identity',
    starts: 'AGE-PLUGIN-',
    rest: '[A-Z0-9]{2,20}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{40,300}',
    check: isBech32,
    revokeAt: holder,
  },
  {
    name: 'Nostr private key',
    starts: 'nsec1',
    rest: '[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}',
    check: isBech32,
    revokeAt: 'nowhere: move to a new key',
  },
  {
    name: 'WireGuard private key',
    starts: ['PrivateKey = ', 'PrivateKey=', 'PresharedKey = ', 'PresharedKey='],
    label: true,
    rest: '[A-Za-z0-9+/]{43}=',
    revokeAt: 'every peer that knows its public half',
  },
  {
    name: 'PuTTY private key',
    starts: 'PuTTY-User-Key-File-',
    rest: '[123]: (?:(?!Private-Lines)[\\s\\S]){20,4000}Private-Lines: \\d{1,3}(?:(?!Private-MAC)[\\s\\S]){40,8000}Private-MAC: [0-9a-f]{40,64}',
    revokeAt: holder,
  },
]);

/** `-----BEGIN ` in base64, as Kubernetes and CI settings hold keys. Certificates begin so too. */
const encodedPem = tokenRule({
  id: 'encoded-private-key',
  name: 'base64 of a private key',
  keywords: ['ls0tls1crudjti'],
  shape: 'LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,20000}={0,2}',
  body: 'alphanumeric',
  revokeAt: holder,
  validate: ({ value }) =>
    /^-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(Buffer.from(value.slice(0, 80), 'base64').toString('latin1'))
      ? 1
      : undefined,
});

/** The beginning of a private key whose end was cut off. The whole key is the finding of `private-key`. */
const cutPem = tokenRule({
  id: 'private-key-part',
  name: 'part of a private key',
  keywords: ['-----begin'],
  shape:
    '-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:\\\\n|\\\\r|\\s){1,4}[A-Za-z0-9+/=]{60,80}(?:(?:\\\\n|\\\\r|\\s){1,12}[A-Za-z0-9+/=]{16,80}){1,400}',
  body: 'alphanumeric',
  revokeAt: holder,
  validate: ({ value }) => (isPlaceholder(value.slice(40)) ? undefined : 0.9),
});

export const keyFileRules = [...formats, encodedPem, cutPem];
