import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { base58Payload } from '../../../../src/core/lint/checks/base58.ts';
import { bech32Kind } from '../../../../src/core/lint/checks/bech32.ts';
import { crc32 } from '../../../../src/core/lint/checks/crc32.ts';
import {
  hasGrafanaChecksum,
  hasHexChecksum,
  hasRoutableChecksum,
} from '../../../../src/core/lint/checks/crcSuffix.ts';
import { lint } from '../../../../src/core/lint/lint.ts';
import { letters, pemKey } from '../fakes.ts';

const found = (text: string) => lint({ path: 'a.md', text }).map(finding => finding.rule);
/** The first key of the wiki's article on the wallet import format, in pieces. */
const published = '5HueCGU8rMjxEX' + 'xiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';

describe('checksums of secrets', () => {
  it('know the valid texts of BIP-173 and BIP-350', () => {
    assert.equal(bech32Kind('A12UEL5L'), 'bech32');
    assert.equal(bech32Kind('abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw'), 'bech32');
    assert.equal(bech32Kind('A1LQFN3A'), 'bech32m');
    assert.equal(bech32Kind('A12UEL5M'), undefined);
    assert.equal(bech32Kind('A12uEL5L'), undefined, 'mixed case');
  });

  it('know a wallet key from one with a changed letter', () => {
    assert.ok(base58Payload(published)?.startsWith('80'));
    assert.equal(base58Payload(published.replace('8r', '9r')), undefined);
    assert.deepEqual(found(`my bitcoin wallet: ${published}.`), ['wallet-import-format-key']);
    assert.deepEqual(found(`my bitcoin wallet: ${published.replace('8r', '9r')}.`), []);
  });

  it('know the CRC-32 of Atlassian, Cloudflare, GitLab and Grafana', () => {
    const body = letters(40, 3);
    const sum = crc32(body);
    const hex = sum.toString(16).padStart(8, '0');
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(sum);
    assert.ok(hasHexChecksum(body + hex));
    assert.ok(hasHexChecksum(body + hex.toUpperCase()));
    assert.ok(hasHexChecksum(`cfut_${body}${hex}`, 5));
    assert.ok(hasRoutableChecksum(body + sum.toString(36).padStart(7, '0')));
    assert.ok(hasGrafanaChecksum(`${body}_${bytes.toString('hex')}`));
    assert.ok(!hasHexChecksum(`x${body}${hex}`));
    assert.ok(!hasRoutableChecksum(`x${body}${sum.toString(36).padStart(7, '0')}`));
    assert.ok(!hasGrafanaChecksum(`x${body}_${bytes.toString('hex')}`));
  });
});

describe('private keys', () => {
  const bech = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

  it('are found in the forms of age, Nostr and BIP-32', () => {
    assert.deepEqual(found(`(AGE-SECRET-KEY-1${letters(58, 4, bech.toUpperCase())})`), ['age-secret-key']);
    assert.deepEqual(found(`AGE-PLUGIN-YUBIKEY-1${letters(58, 5, bech.toUpperCase())}.`), [
      'age-plugin-identity',
    ]);
    assert.deepEqual(found(`**nsec1${letters(58, 6, bech)}**`), ['nostr-private-key']);
    const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    assert.deepEqual(found(`xprv${letters(107, 7, base58)}, yes`), ['bip32-private-key']);
  });

  it('are found in base64, cut off, and whole in the JSON of a service account', () => {
    const encoded = (pem: string) => Buffer.from(pem).toString('base64');
    assert.deepEqual(found(`client-key-data: ${encoded(pemKey())}`), ['encoded-private-key']);
    assert.deepEqual(found(`ca-data: ${encoded(pemKey().replaceAll('PRIVATE KEY', 'CERTIFICATE'))}`), []);
    assert.deepEqual(found(pemKey().slice(0, 200)), ['private-key-part']);
    const account = { type: 'service_account', project_id: 'p', private_key: pemKey() };
    assert.deepEqual(found(JSON.stringify(account)), ['google-service-account-key']);
    assert.deepEqual(found(JSON.stringify(JSON.stringify(account))), ['google-service-account-key']);
  });
});
