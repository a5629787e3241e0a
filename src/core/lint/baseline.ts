import type { Finding } from './finding.ts';

/** A finding that the team has judged and accepts. It names the finding; it holds nothing of the text. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  /** The last day it holds, YYYY-MM-DD. */
  readonly expires?: string;
}

export interface Baseline {
  readonly version: 1;
  readonly entries: readonly BaselineEntry[];
}

export const emptyBaseline: Baseline = { version: 1, entries: [] };

/** Reads `.promptward/lint-baseline.json`. The reason of a refusal names the entry that is wrong. */
export function parseBaseline(
  text: string,
): { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return {
      ok: false,
      reason: 'The baseline is not JSON: restore it, or write it anew with lint --write-baseline',
    };
  }
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['entries'])) {
    return { ok: false, reason: 'The baseline must be {"version": 1, "entries": [...]}' };
  }
  const entries: BaselineEntry[] = [];
  for (const [index, item] of value['entries'].entries()) {
    const entry = readEntry(item);
    if (typeof entry === 'string') return { ok: false, reason: `Baseline entry ${index + 1}: ${entry}` };
    entries.push(entry);
  }
  return { ok: true, baseline: { version: 1, entries } };
}

/** One entry a finding, in the order of file, rule and fingerprint, so that two branches merge well. */
export function serialiseBaseline(baseline: Baseline): string {
  const entries = [...baseline.entries].sort(
    (a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint),
  );
  return `${JSON.stringify({ version: 1, entries }, undefined, 2)}\n`;
}

/** `baseline` with entries for what was found; an entry that is there already keeps its reason and its expiry. */
export function addToBaseline(
  baseline: Baseline,
  files: readonly { readonly path: string; readonly findings: readonly Finding[] }[],
  reason: string,
  expires?: string,
): Baseline {
  const entries = new Map(baseline.entries.map(entry => [keyOf(entry.file, entry), entry]));
  for (const { path: file, findings } of files) {
    for (const { rule, fingerprint } of findings) {
      const key = keyOf(file, { rule, fingerprint });
      if (entries.has(key)) continue;
      entries.set(key, { fingerprint, rule, file, reason, ...(expires === undefined ? {} : { expires }) });
    }
  }
  return { version: 1, entries: [...entries.values()] };
}

/**
 * Whether the baseline accepts a finding of `file` on the day `today` (YYYY-MM-DD). An entry that expires holds only when
 * the day is known.
 */
export function isInBaseline(
  baseline: Baseline,
  file: string,
  finding: Pick<Finding, 'rule' | 'fingerprint'>,
  today: string | undefined,
): boolean {
  return entriesOf(baseline, file).some(
    entry =>
      entry.fingerprint === finding.fingerprint &&
      entry.rule === finding.rule &&
      (entry.expires === undefined || (today !== undefined && today <= entry.expires)),
  );
}

const byFile = new WeakMap<Baseline, ReadonlyMap<string, readonly BaselineEntry[]>>();

function entriesOf(baseline: Baseline, file: string): readonly BaselineEntry[] {
  const known = byFile.get(baseline) ?? Map.groupBy(baseline.entries, entry => entry.file);
  byFile.set(baseline, known);
  return known.get(file) ?? [];
}

function readEntry(item: unknown): BaselineEntry | string {
  if (!isRecord(item)) return 'must be an object';
  const { fingerprint, rule, file, reason, expires } = item;
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{16}$/.test(fingerprint))
    return 'fingerprint must be 16 hex digits';
  if (typeof rule !== 'string' || typeof file !== 'string') return 'rule and file must be texts';
  if (typeof reason !== 'string' || reason.trim() === '') return 'needs a reason';
  if (expires === undefined) return { fingerprint, rule, file, reason };
  if (typeof expires !== 'string' || !isDay(expires)) return 'expires must be a day, YYYY-MM-DD';
  return { fingerprint, rule, file, reason, expires };
}

/** True for a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyOf(file: string, finding: Pick<Finding, 'rule' | 'fingerprint'>): string {
  return JSON.stringify([file, finding.rule, finding.fingerprint]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
