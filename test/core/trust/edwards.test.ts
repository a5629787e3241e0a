import assert from 'node:assert/strict';
import {
  addPoints,
  decodePoint,
  encodePoint,
  groupOrder,
  isIdentity,
  isPlainEncoding,
  isPrimeOrderKey,
  multiplyPoint,
  type Point,
} from '../../../src/core/trust/edwards.ts';
import { smallOrder, unspelt } from './smallOrder.ts';
import { testKey } from './testKey.ts';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const base = decodePoint(bytes(`58${'66'.repeat(31)}`)) as Point;

describe('edwards25519', () => {
  it('has a base point of the group order', () => {
    assert.ok(isIdentity(multiplyPoint(groupOrder, base)));
    assert.ok(!isIdentity(multiplyPoint(groupOrder - 1n, base)));
    assert.ok(isPrimeOrderKey(encodePoint(base)));
  });

  it('decodes and encodes public keys of OpenSSL', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { pub } = testKey(seed);
      const point = decodePoint(bytes(pub)) as Point;
      assert.equal(Buffer.from(encodePoint(point)).toString('hex'), pub);
      assert.ok(isPrimeOrderKey(bytes(pub)) && isPlainEncoding(bytes(pub)));
    }
  });

  it('knows the eight points of small order', () => {
    assert.equal(new Set(smallOrder).size, 8);
    for (const hex of smallOrder) {
      const point = decodePoint(bytes(hex)) as Point;
      assert.ok(isIdentity(multiplyPoint(8n, point)), hex);
      assert.ok(!isPrimeOrderKey(bytes(hex)) && !isPlainEncoding(bytes(hex)), hex);
    }
  });

  it('refuses their encodings that are not canonical', () => {
    for (const hex of unspelt) {
      assert.equal(decodePoint(bytes(hex)), undefined, hex);
      assert.ok(!isPrimeOrderKey(bytes(hex)) && !isPlainEncoding(bytes(hex)), hex);
    }
  });

  it('refuses each y from the prime up, with either sign', () => {
    for (let low = 0xed; low <= 0xff; low++) {
      for (const high of ['7f', 'ff']) {
        const hex = `${low.toString(16)}${'ff'.repeat(30)}${high}`;
        assert.equal(decodePoint(bytes(hex)), undefined);
        assert.ok(!isPlainEncoding(bytes(hex)));
      }
    }
  });

  it('refuses a key with torsion mixed in', () => {
    for (const hex of smallOrder) {
      const torsion = decodePoint(bytes(hex)) as Point;
      const mixed = encodePoint(addPoints(decodePoint(bytes(testKey(7).pub)) as Point, torsion));
      assert.equal(isPrimeOrderKey(mixed), isIdentity(torsion), hex);
    }
  });

  it('refuses what is no point of the curve or of another length', () => {
    assert.equal(decodePoint(bytes(`02${'00'.repeat(31)}`)), undefined);
    for (const length of [0, 31, 33, 64]) {
      assert.ok(!isPrimeOrderKey(new Uint8Array(length)) && !isPlainEncoding(new Uint8Array(length).fill(9)));
    }
  });
});
