import { type Baseline, emptyBaseline, parseBaseline } from '../core/lint/baseline.ts';
import type { Files } from '../core/ports.ts';

export const baselinePath = '.promptward/lint-baseline.json';

/** The baseline of the library; the empty one where there is none. One that cannot be used is a reason that names the file. */
export async function readBaseline(
  files: Files,
  path: string = baselinePath,
): Promise<
  { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly reason: string }
> {
  const bytes = await files.read(path);
  if (!bytes) return { ok: true, baseline: emptyBaseline };
  const parsed = parseBaseline(new TextDecoder().decode(bytes));
  return parsed.ok ? parsed : { ok: false, reason: `${path}: ${parsed.reason}` };
}
