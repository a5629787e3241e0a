import { hash } from 'node:crypto';

/** Names a value that nobody can guess: the same wherever it is found. 16 hex digits of SHA-256. */
export function valueFingerprint(rule: string, value: string): string {
  return digest(['promptward-finding-1', 'value', rule, value]);
}

/**
 * Names a place, for values that could be guessed from their hash: the `ordinal`th finding (from 0) of this rule and shape in
 * the file. `shape` is the masked preview or the message, never the value.
 */
export function placeFingerprint(rule: string, path: string, shape: string, ordinal: number): string {
  return digest(['promptward-finding-1', 'place', rule, path, shape, ordinal]);
}

function digest(parts: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16);
}
