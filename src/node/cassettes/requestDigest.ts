import { createHash } from 'node:crypto';
import type { ModelRequest } from '../../core/ports.ts';

/** Hex SHA-256 of what is asked (model, messages, parameters, response format), whatever the order of its keys. */
export function requestDigest({ model, messages, parameters, responseFormat }: ModelRequest): string {
  const asked = { model, messages, parameters, ...(responseFormat !== undefined && { responseFormat }) };
  return createHash('sha256').update(JSON.stringify(asked, sortedKeys)).digest('hex');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
