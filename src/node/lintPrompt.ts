import type { Baseline } from '../core/lint/baseline.ts';
import type { Finding } from '../core/lint/finding.ts';
import { lint } from '../core/lint/lint.ts';
import { parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import { openFiles } from './files.ts';
import { today } from './today.ts';

/** Lints the text of a prompt as it stands in an editor, with the sidecar that is on disk. */
export async function lintPrompt(
  root: string,
  path: string,
  text: string,
  baseline: Baseline,
): Promise<readonly Finding[]> {
  const sidecar = await openFiles(root).read(sidecarPath(path));
  const parsed = parsePrompt(path, text, sidecar && new TextDecoder().decode(sidecar));
  return lint({ path, text, parsed, baseline, today: today() });
}
