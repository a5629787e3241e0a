import assert from 'node:assert/strict';
import fc from 'fast-check';
import { base58Address, base58Payload } from '../../../../src/core/lint/checks/base58.ts';
import { bech32Kind } from '../../../../src/core/lint/checks/bech32.ts';

describe('the checksum of bech32', () => {
  // The valid texts of BIP 173 and BIP 350.
  const valid = {
    bech32: [
      'A12UEL5L',
      'a12uel5l',
      'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
      'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
      '?1ezyfcl',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    ],
    bech32m: [
      'A1LQFN3A',
      'a1lqfn3a',
      'abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx',
      'split1checkupstagehandshakeupstreamerranterredcaperredlc445v',
      '?1v759aa',
      'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    ],
  };
  for (const [kind, texts] of Object.entries(valid)) {
    it(`${kind} holds for the texts of its standard and for none with one character changed`, () => {
      for (const text of texts) assert.equal(bech32Kind(text), kind, text);
      fc.assert(
        fc.property(
          fc.constantFrom(...texts),
          fc.nat(),
          fc.constantFrom(...'qpzry9x8gf2tvdw0'),
          (text, at, put) => {
            const lower = text.toLowerCase();
            const place = lower.lastIndexOf('1') + 1 + (at % (lower.length - lower.lastIndexOf('1') - 1));
            if (lower[place] === put) return;
            assert.equal(bech32Kind(lower.slice(0, place) + put + lower.slice(place + 1)), undefined);
          },
        ),
      );
    });
  }

  it('holds for no text that mixes cases or lacks a part', () => {
    for (const text of ['A12uEL5L', 'pzry9x0s0muk', '1pzry9x0s0muk', 'li1dgmt3', 'x1b4n0q5v', ''])
      assert.equal(bech32Kind(text), undefined, text);
  });
});

describe('the checksum of base58check', () => {
  // The first address of the chain; the others are the sample of BIP 13's script form and the genesis account of its ledger.
  const genesis = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';

  it('gives what an address holds', () => {
    assert.equal(base58Payload(genesis), '0062e907b15cbf27d5425399ebf6f0fb50ebb88f18');
    assert.equal(base58Address(genesis), true);
    assert.equal(base58Address('3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy'), true);
  });

  it('reads the alphabet of the XRP ledger', () => {
    assert.equal(base58Address('rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', 'ripple'), true);
    assert.equal(base58Address('rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh'), false);
  });

  it('holds for no address with one character changed', () => {
    fc.assert(
      fc.property(
        fc.nat(genesis.length - 1),
        fc.constantFrom(...'123456789ABCDEFGHJKLMNPQRSTUVWXYZ'),
        (at, put) => {
          if (genesis[at] === put) return;
          assert.equal(base58Address(genesis.slice(0, at) + put + genesis.slice(at + 1)), false);
        },
      ),
    );
  });
});
