import { Buffer } from 'node:buffer';

/** The prime of edwards25519, the order of its base point and the curve constant (RFC 8032, section 5.1). */
const p = 2n ** 255n - 19n;
export const groupOrder = 2n ** 252n + 27742317777372353535851937790883648493n;
const d = mod(-121665n * power(121666n, p - 2n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

/** A point in extended coordinates: x = X/Z, y = Y/Z, x*y = T/Z. */
export interface Point {
  readonly X: bigint;
  readonly Y: bigint;
  readonly Z: bigint;
  readonly T: bigint;
}

const identity: Point = { X: 0n, Y: 1n, Z: 1n, T: 0n };

/** The y coordinates of the eight points whose order divides 8; +-x share one. */
const smallOrderYs: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  p - 1n,
  littleEndian(Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex')),
  littleEndian(Buffer.from('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a', 'hex')),
]);

/** The number that the bytes spell, lowest byte first. */
export function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x0${Buffer.from(bytes).reverse().toString('hex')}`);
}

/** True for 32 bytes that spell a y below p which is no small-order point's: cheap enough for each signature's R. */
export function isPlainEncoding(bytes: Uint8Array): boolean {
  const y = BigInt.asUintN(255, littleEndian(bytes));
  return bytes.length === 32 && y < p && !smallOrderYs.has(y);
}

/**
 * The point that 32 bytes encode, or undefined where the encoding is not the canonical one or no point of the
 * curve (RFC 8032, section 5.1.3). Takes about a millisecond and is not constant-time: for public keys only.
 */
export function decodePoint(bytes: Uint8Array): Point | undefined {
  if (bytes.length !== 32) return undefined;
  const number = littleEndian(bytes);
  const sign = number >> 255n;
  const Y = BigInt.asUintN(255, number);
  if (Y >= p) return undefined;
  const square = mod((Y * Y - 1n) * power(d * Y * Y + 1n, p - 2n));
  let X = power(square, (p + 3n) / 8n);
  if (mod(X * X - square) !== 0n) X = mod(X * rootOfMinusOne);
  if (mod(X * X - square) !== 0n || (X === 0n && sign === 1n)) return undefined;
  if ((X & 1n) !== sign) X = p - X;
  return { X, Y, Z: 1n, T: mod(X * Y) };
}

/** The canonical 32 bytes of a point. */
export function encodePoint(point: Point): Uint8Array {
  const inverse = power(point.Z, p - 2n);
  const x = mod(point.X * inverse);
  const number = mod(point.Y * inverse) | ((x & 1n) << 255n);
  return new Uint8Array(Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse());
}

/** The sum of two points; complete, so it also doubles (RFC 8032, section 5.1.4). */
export function addPoints(a: Point, b: Point): Point {
  const A = mod((a.Y - a.X) * (b.Y - b.X));
  const B = mod((a.Y + a.X) * (b.Y + b.X));
  const C = mod(2n * d * a.T * b.T);
  const D = mod(2n * a.Z * b.Z);
  const [E, F, G, H] = [B - A, D - C, D + C, B + A];
  return { X: mod(E * F), Y: mod(G * H), Z: mod(F * G), T: mod(E * H) };
}

/** `scalar` times the point; not constant-time. */
export function multiplyPoint(scalar: bigint, point: Point): Point {
  let result = identity;
  let addend = point;
  for (let rest = scalar; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = addPoints(result, addend);
    addend = addPoints(addend, addend);
  }
  return result;
}

export function isIdentity(point: Point): boolean {
  return mod(point.X) === 0n && mod(point.Y - point.Z) === 0n;
}

/** True for the canonical encoding of a point of prime order: no small order, no torsion mixed in. */
export function isPrimeOrderKey(bytes: Uint8Array): boolean {
  const point = decodePoint(bytes);
  return point !== undefined && !isIdentity(point) && isIdentity(multiplyPoint(groupOrder, point));
}

function mod(n: bigint): bigint {
  const rest = n % p;
  return rest < 0n ? rest + p : rest;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = mod(base);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}
