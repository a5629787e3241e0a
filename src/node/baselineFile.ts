import { type Baseline, emptyBaseline, parseBaseline, serialiseBaseline } from '../core/lint/baseline.ts';
import type { Files } from '../core/ports.ts';

export const baselinePath = '.promptward/lint-baseline.json';

/** The baseline of the library; the empty one where there is none. One that cannot be used is a reason that names the file. */
export async function readBaseline(
  files: Pick<Files, 'read'>,
  path: string = baselinePath,
): Promise<
  { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly reason: string }
> {
  const bytes = await files.read(path);
  if (!bytes) return { ok: true, baseline: emptyBaseline };
  const parsed = parseBaseline(new TextDecoder().decode(bytes));
  return parsed.ok ? parsed : { ok: false, reason: `${path}: ${parsed.reason}` };
}

/** Writes the baseline of the library. A secret that somebody put into a reason is masked. */
export async function writeBaselineFile(
  files: Pick<Files, 'write'>,
  baseline: Baseline,
  path: string = baselinePath,
): Promise<void> {
  // Most who read a baseline never write one: the rules are loaded only here.
  const { guard } = await import('../core/lint/guard.ts');
  const entries = baseline.entries.map(entry => ({ ...entry, reason: guard(entry.reason, 'report').text }));
  await files.write(path, new TextEncoder().encode(serialiseBaseline({ ...baseline, entries })));
}
