const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Which checksum a text has, all in lower or all in upper case: bech32 (BIP 173), bech32m (BIP 350) or none. */
export function bech32Kind(text: string): 'bech32' | 'bech32m' | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const at = lower.lastIndexOf('1');
  const prefix = [...lower.slice(0, at)].map(c => c.charCodeAt(0));
  const data = [...lower.slice(at + 1)].map(c => alphabet.indexOf(c));
  if (at < 1 || data.length < 6 || data.includes(-1)) return undefined;
  let check = 1;
  for (const value of [...prefix.map(code => code >> 5), 0, ...prefix.map(code => code & 31), ...data]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    generators.forEach((generator, bit) => {
      if ((top >> bit) & 1) check ^= generator;
    });
  }
  if (check === 1) return 'bech32';
  return check === 0x2bc830a3 ? 'bech32m' : undefined;
}
