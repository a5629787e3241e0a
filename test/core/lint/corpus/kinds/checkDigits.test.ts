import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { randomOf } from '../random.ts';
import { checked, iso7064Mod1110, luhn, remainder, to11, verhoeff } from './checkDigits.ts';
import { base58Check, bech32, crcToken, groupsOf } from './encodings.ts';
import { keccak256 } from './keccak.ts';
import { mnemonic } from './mnemonic.ts';

/** The corpus is worth as much as its check digits: these are the examples that the standards give. */
describe('the check digits of the corpus', () => {
  it('are those of published examples', () => {
    assert.equal(luhn('7992739871'), '3');
    assert.equal(verhoeff('236'), '3');
    assert.equal(iso7064Mod1110('0794'), '5');
    assert.equal(to11([10, 9, 8, 7, 6, 5, 4, 3, 2])('030640615'), '2');
    assert.equal(remainder('WEST12345698765432GB82', 97), 1);
    assert.equal(
      keccak256('').toString('hex'),
      'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470',
    );
  });

  it('are those of the first Bitcoin address and of the examples of BIP-173', () => {
    const genesis = Buffer.from('0062e907b15cbf27d5425399ebf6f0fb50ebb88f18', 'hex');
    assert.equal(base58Check(genesis), `1A1zP1eP5QGefi2DMPTf${'TL5SLmv7DivfNa'}`);
    const program = Buffer.from('751e76e8199196d454941c45d1b3a323f1433bd6', 'hex');
    assert.equal(bech32('bc', [0, ...groupsOf(program)]), 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4');
  });

  it('are never missing', () => {
    const random = randomOf('check digits');
    assert.match(
      checked(random, r => r.text(9, '0123456789'), to11([10, 9, 8, 7, 6, 5, 4, 3, 2])),
      /^\d{10}$/u,
    );
    assert.match(crcToken('t_', random), /^t_\w{36}$/u);
    assert.equal(mnemonic(random, 12).split(' ').length, 12);
  });
});
