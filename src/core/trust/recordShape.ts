import { parseCanonical } from './canonicalJson.ts';
import { isEnvironmentName, isPromptPath, isReason } from './names.ts';
import type { LedgerRecord, PublicKey, RecordType } from './record.ts';
import { exactly, integer, list, object, pattern, type Shape, text } from './shape.ts';

const maxBytes = 64 * 1024;
const maxParents = 16;
const maxKeys = 16;

const digest = pattern(/^[0-9a-f]{64}$/);
const head = {
  v: exactly(1),
  key: digest,
  time: text(isTime),
  nonce: pattern(/^[0-9a-f]{32}$/),
};
const publicKey = object({ alg: exactly('ed25519'), pub: digest });
const evidence = object({
  lint: object({ errors: integer(0), warnings: integer(0), rules: pattern(/^[\x21-\x7e]{1,100}$/) }),
  tests: object({
    suite: digest,
    model: pattern(/^[\x21-\x7e]{1,200}$/),
    source: pattern(/^(live|replay)$/),
    passed: integer(0),
    n: integer(0),
  }),
});
const promotion = object({
  prompt: text(isPromptPath),
  env: text(isEnvironmentName),
  sha256: digest,
  bytes: integer(0),
  commit: pattern(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
  seq: integer(1),
  reason: text(isReason),
  evidence,
});

const shapes: Readonly<Record<RecordType, Shape>> = {
  genesis: object({
    ...head,
    type: exactly('genesis'),
    repo: exactly(''),
    parents: list(digest, 0, 0, String),
    body: object({ keys: list<PublicKey>(publicKey, 1, maxKeys, key => key.pub) }),
  }),
  promotion: object({
    ...head,
    type: exactly('promotion'),
    repo: digest,
    parents: list(digest, 1, maxParents, String),
    body: promotion,
  }),
};

/**
 * The record that these bytes are, or one line why they are none: at most 64 KiB, canonical, of a known type, with
 * exactly the fields of that type. Says nothing about signatures or other records.
 */
export function readRecord(
  bytes: Uint8Array,
): { readonly ok: true; readonly record: LedgerRecord } | { readonly ok: false; readonly reason: string } {
  if (bytes.length > maxBytes) return { ok: false, reason: 'it is larger than 64 KiB' };
  const parsed = parseCanonical(bytes);
  if (!parsed.ok) return parsed;
  const wrong = isKnown(parsed.value)
    ? shapes[parsed.value.type](parsed.value, 'record')
    : 'its type is not known to this release; update Promptward';
  if (wrong) return { ok: false, reason: wrong };
  return { ok: true, record: parsed.value as LedgerRecord };
}

function isKnown(value: unknown): value is { readonly type: RecordType } {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return typeof value.type === 'string' && Object.hasOwn(shapes, value.type);
}

function isTime(time: string): boolean {
  const at = Date.parse(time);
  return !Number.isNaN(at) && new Date(at).toISOString().replace('.000Z', 'Z') === time;
}
