import { Buffer } from 'node:buffer';

const mask = (1n << 64n) - 1n;
const rounds = roundConstants();

/** The round constants of Keccak-f[1600] come from a linear feedback shift register. */
function roundConstants(): readonly bigint[] {
  let register = 1;
  const bit = (): boolean => {
    const out = (register & 1) === 1;
    register = register & 0x80 ? ((register << 1) ^ 0x171) & 0xff : register << 1;
    return out;
  };
  return Array.from({ length: 24 }, () => {
    let constant = 0n;
    for (let j = 0; j < 7; j++) if (bit()) constant |= 1n << ((1n << BigInt(j)) - 1n);
    return constant;
  });
}

function rotate(value: bigint, by: number): bigint {
  const shift = BigInt(by % 64);
  return ((value << shift) | (value >> (64n - shift))) & mask;
}

function permute(a: bigint[]): void {
  for (const constant of rounds) {
    const columns = [0, 1, 2, 3, 4].map(x => a[x]! ^ a[x + 5]! ^ a[x + 10]! ^ a[x + 15]! ^ a[x + 20]!);
    for (let i = 0; i < 25; i++) a[i]! ^= columns[(i + 4) % 5]! ^ rotate(columns[(i + 1) % 5]!, 1);
    let [x, y] = [1, 0];
    let moved = a[1]!;
    for (let t = 0; t < 24; t++) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const next = a[x + 5 * y]!;
      a[x + 5 * y] = rotate(moved, ((t + 1) * (t + 2)) / 2);
      moved = next;
    }
    for (let row = 0; row < 25; row += 5) {
      const line = a.slice(row, row + 5);
      for (let i = 0; i < 5; i++) a[row + i] = line[i]! ^ (~line[(i + 1) % 5]! & mask & line[(i + 2) % 5]!);
    }
    a[0]! ^= constant;
  }
}

/** Keccak-256 as Ethereum has it, of a text shorter than one block of 136 bytes. */
export function keccak256(text: string): Buffer {
  const block = Buffer.alloc(136);
  block.write(text);
  block[Buffer.byteLength(text)]! ^= 1;
  block[135]! ^= 0x80;
  const state = Array.from({ length: 25 }, (_, i) => (i < 17 ? block.readBigUInt64LE(i * 8) : 0n));
  permute(state);
  const digest = Buffer.alloc(32);
  for (let i = 0; i < 4; i++) digest.writeBigUInt64LE(state[i]!, i * 8);
  return digest;
}
