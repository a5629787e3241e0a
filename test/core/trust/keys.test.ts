import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  addPoints,
  decodePoint,
  encodePoint,
  groupOrder,
  littleEndian,
  multiplyPoint,
  type Point,
} from '../../../src/core/trust/edwards.ts';
import { isSafeSignature, readPublicKey, type VerifyingKey } from '../../../src/core/trust/keys.ts';
import { smallOrder, unspelt } from './smallOrder.ts';
import { testKey } from './testKey.ts';

/** RFC 8032, section 7.1: TEST 1, 2, 3 and SHA(abc). */
const vectors = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    pub: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    pub: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    pub: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
  {
    seed: '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    pub: 'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
    message: createHash('sha512').update('abc').digest('hex'),
    signature:
      'dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704',
  },
];

function keyOf(pub: string): VerifyingKey {
  const read = readPublicKey(pub);
  assert.ok(read.ok);
  return read.key;
}

const hex = (text: string) => Buffer.from(text, 'hex');

describe('public keys', () => {
  for (const [index, { seed, pub, message, signature }] of vectors.entries()) {
    it(`verifies vector ${index + 1} of RFC 8032 and no change of it`, async () => {
      const key = keyOf(pub);
      assert.equal(testKey(seed).pub, pub);
      assert.deepEqual(Buffer.from(await testKey(seed).sign(hex(message))).toString('hex'), signature);
      assert.ok(key.verifies(hex(message), hex(signature)));
      assert.ok(!key.verifies(hex(`${message}00`), hex(signature)));
      for (let at = 0; at < 64; at++) {
        const changed = hex(signature);
        changed[at] = (changed[at] ?? 0) ^ 1;
        assert.ok(!key.verifies(hex(message), changed), `byte ${at}`);
      }
    });
  }

  it('has the SHA-256 of the 32 bytes as its id', () => {
    const { pub } = testKey(3);
    assert.equal(keyOf(pub).keyId, createHash('sha256').update(hex(pub)).digest('hex'));
  });

  for (const pub of [...smallOrder, ...unspelt]) {
    it(`refuses ${pub}`, () => assert.equal(readPublicKey(pub).ok, false));
  }

  it('refuses what is not 64 lower-case hex digits', () => {
    const { pub } = testKey(3);
    for (const bad of ['', pub.slice(2), `${pub}00`, pub.toUpperCase(), `${pub}\n`, 'zz'.repeat(32)]) {
      assert.equal(readPublicKey(bad).ok, false, bad);
    }
  });

  it('refuses a sound key with a point of order 8 added to it', () => {
    const [sound, torsion] = [testKey(3).pub, smallOrder[4] ?? ''].map(pub => decodePoint(hex(pub)) as Point);
    const mixed = Buffer.from(encodePoint(addPoints(sound as Point, torsion as Point))).toString('hex');
    assert.equal(readPublicKey(mixed).ok, false);
  });

  it('refuses the forgery with the identity as key, which holds for every message', () => {
    assert.equal(readPublicKey(`01${'00'.repeat(31)}`).ok, false);
    const forgery = hex(`01${'00'.repeat(63)}`);
    assert.ok(!keyOf(testKey(3).pub).verifies(hex('00'), forgery));
  });

  it('refuses a small-order R, though the equation holds for it', () => {
    const { seed, pub } = vectors[1] as (typeof vectors)[number];
    const secret = secretScalar(seed);
    for (const r of smallOrder) {
      const k = littleEndian(createHash('sha512').update(hex(r)).update(hex(pub)).update(hex('72')).digest());
      const s = (k * secret) % groupOrder;
      const signature = Buffer.concat([hex(r), hex(s.toString(16).padStart(64, '0')).reverse()]);
      assert.ok(holdsTimesEight(hex(pub), k, signature), 'a lax verifier says yes');
      assert.ok(!isSafeSignature(signature));
      assert.ok(!keyOf(pub).verifies(hex('72'), signature));
    }
    for (const r of unspelt) assert.ok(!isSafeSignature(Buffer.concat([hex(r), Buffer.alloc(32)])));
  });

  it('refuses S + L, the second spelling of a signature, and other lengths', () => {
    const { pub, message, signature } = vectors[2] as (typeof vectors)[number];
    const s = littleEndian(hex(signature).subarray(32)) + groupOrder;
    const last = hex(s.toString(16).padStart(64, '0')).reverse();
    const second = Buffer.concat([hex(signature).subarray(0, 32), last]);
    assert.ok(isSafeSignature(hex(signature)) && !isSafeSignature(second));
    assert.ok(!keyOf(pub).verifies(hex(message), second));
    for (const length of [0, 63, 65]) assert.ok(!keyOf(pub).verifies(hex(message), new Uint8Array(length)));
  });
});

/** RFC 8032, section 5.1.5. */
function secretScalar(seed: string): bigint {
  const half = createHash('sha512').update(hex(seed)).digest().subarray(0, 32);
  half[0] = (half[0] ?? 0) & 248;
  half[31] = ((half[31] ?? 0) & 127) | 64;
  return littleEndian(half);
}

/** The verification equation with both sides times eight, as RFC 8032 allows it: 8SB = 8R + 8kA. */
function holdsTimesEight(pub: Uint8Array, k: bigint, signature: Uint8Array): boolean {
  const base = decodePoint(hex(`58${'66'.repeat(31)}`)) as Point;
  const left = multiplyPoint(8n * littleEndian(signature.subarray(32)), base);
  const sum = addPoints(
    decodePoint(signature.subarray(0, 32)) as Point,
    multiplyPoint(k, decodePoint(pub) as Point),
  );
  return Buffer.compare(encodePoint(left), encodePoint(multiplyPoint(8n, sum))) === 0;
}
