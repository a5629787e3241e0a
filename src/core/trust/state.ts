import type { Ledger } from './ledger.ts';
import { isPromotion, type SignedPromotion } from './signedRecord.ts';

/** Where one prompt stands in one environment. */
export type Standing = { readonly prompt: string; readonly env: string } & (
  | { readonly state: 'current'; readonly promotion: SignedPromotion }
  /** Concurrent promotions, none in another's past, sorted by id. Nothing is deployed until one resolves it. */
  | { readonly state: 'conflict'; readonly promotions: readonly SignedPromotion[] }
);

/**
 * Where each prompt (or only `prompt`) stands in each environment it was ever promoted to, sorted by prompt, then
 * environment. The promotion that no other one has in its past is current; several of them are a conflict, which
 * the next promotion that has them all in its past resolves.
 */
export function promotedIn(ledger: Ledger, prompt?: string): readonly Standing[] {
  const fronts = new Map<string, SignedPromotion[]>();
  for (const signed of ledger.records.values()) {
    if (!isPromotion(signed) || ledger.superseded.has(signed.id)) continue;
    const { body } = signed.record;
    if (prompt !== undefined && body.prompt !== prompt) continue;
    const key = `${body.prompt}\n${body.env}`;
    fronts.set(key, [...(fronts.get(key) ?? []), signed]);
  }
  return [...fronts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, front]) => standing(front));
}

/** The environments that currently point to each version of a prompt, by hex SHA-256 of its bytes; sorted names. */
export function labelsOf(ledger: Ledger, prompt: string): ReadonlyMap<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  for (const place of promotedIn(ledger, prompt)) {
    if (place.state !== 'current') continue;
    const { sha256 } = place.promotion.record.body;
    labels.set(sha256, [...(labels.get(sha256) ?? []), place.env]);
  }
  return labels;
}

function standing(front: readonly SignedPromotion[]): readonly Standing[] {
  const [first] = front;
  if (!first) return [];
  const { prompt, env } = first.record.body;
  if (front.length === 1) return [{ prompt, env, state: 'current', promotion: first }];
  return [{ prompt, env, state: 'conflict', promotions: [...front].sort((a, b) => (a.id < b.id ? -1 : 1)) }];
}
