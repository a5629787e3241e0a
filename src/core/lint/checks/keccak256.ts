const rounds = 24;

/** Round constants by the linear feedback register of FIPS 202, algorithm 5: the low half of each, then its high half. */
const constants = (() => {
  const halves = new Uint32Array(2 * rounds);
  let register = 1;
  for (let round = 0; round < rounds; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = 2 ** j - 1;
      if (register & 1) halves[2 * round + (bit >> 5)]! |= 1 << (bit & 31);
      register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    }
  }
  return halves;
})();

/** Where the lane that is moved next goes to, and by how many bits it is turned (FIPS 202, algorithms 2 and 3). */
const moves = (() => {
  let x = 1;
  let y = 0;
  return Array.from({ length: 24 }, (_, t) => {
    [x, y] = [y, (2 * x + 3 * y) % 5];
    return { lane: x + 5 * y, by: (((t + 1) * (t + 2)) / 2) % 64 };
  });
})();

/** Keccak-256 as Ethereum uses it (padding 0x01, not SHA-3's 0x06) of an ASCII text under 136 characters, in hex. */
export function keccak256(text: string): string {
  const bytes = new Uint8Array(200);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  bytes[text.length]! ^= 0x01;
  bytes[135]! ^= 0x80;
  const view = new DataView(bytes.buffer);
  const halves = Uint32Array.from({ length: 50 }, (_, i) => view.getUint32(4 * i, true));
  for (let round = 0; round < rounds; round++) permute(halves, round);
  halves.forEach((half, i) => {
    view.setUint32(4 * i, half, true);
  });
  return Array.from(bytes.subarray(0, 32), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** One round over 25 lanes of 64 bits; each is a low and a high half, because V8 is slow with wide integers. */
function permute(a: Uint32Array, round: number): void {
  const columns = new Uint32Array(10);
  for (let i = 0; i < 50; i++) columns[i % 10]! ^= a[i]!;
  for (let x = 0; x < 5; x++) {
    const before = 2 * ((x + 4) % 5);
    const after = 2 * ((x + 1) % 5);
    const low = columns[before]! ^ turned(columns[after]!, columns[after + 1]!, 1);
    const high = columns[before + 1]! ^ turned(columns[after + 1]!, columns[after]!, 1);
    for (let i = 2 * x; i < 50; i += 10) {
      a[i]! ^= low;
      a[i + 1]! ^= high;
    }
  }
  let low = a[2]!;
  let high = a[3]!;
  for (const { lane, by } of moves) {
    const from = by < 32 ? low : high;
    const other = by < 32 ? high : low;
    low = a[2 * lane]!;
    high = a[2 * lane + 1]!;
    a[2 * lane] = turned(from, other, by % 32);
    a[2 * lane + 1] = turned(other, from, by % 32);
  }
  const old = new Uint32Array(10);
  for (let row = 0; row < 50; row += 10) {
    for (let i = 0; i < 10; i++) old[i] = a[row + i]!;
    for (let i = 0; i < 10; i++) a[row + i] = old[i]! ^ (~old[(i + 2) % 10]! & old[(i + 4) % 10]!);
  }
  a[0]! ^= constants[2 * round]!;
  a[1]! ^= constants[2 * round + 1]!;
}

/** One half of a lane that is turned to the left by 1 to 31 bits, given that half and the other. */
function turned(half: number, other: number, by: number): number {
  return (half << by) | (other >>> (32 - by));
}
