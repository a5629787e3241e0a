import { crc32 } from './crc32.ts';

/** True when the last eight characters are the hex CRC-32 of what stands before them from `from` on (Atlassian, Cloudflare). */
export function hasHexChecksum(token: string, from: number = 0): boolean {
  return hex(crc32(token.slice(from, -8))) === token.slice(-8).toLowerCase();
}

/** True when the last seven characters are the base36 CRC-32 of all before, as in GitLab's routable tokens. */
export function hasRoutableChecksum(token: string): boolean {
  return crc32(token.slice(0, -7)).toString(36).padStart(7, '0') === token.slice(-7);
}

/** True when the last eight characters are the CRC-32 of what stands before the last `_`, low byte first, as in Grafana's. */
export function hasGrafanaChecksum(token: string): boolean {
  const sum = hex(crc32(token.slice(0, -9)));
  return (sum.match(/../g) ?? []).reverse().join('') === token.slice(-8);
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
