import type { Baseline } from '../core/lint/baseline.ts';
import type { Finding } from '../core/lint/finding.ts';
import type { Lint } from '../core/lint/linter.ts';
import { parsePrompt } from '../core/prompt/parse.ts';
import { promptOfSidecar, sidecarPath } from '../core/prompt/sidecarPath.ts';
import { openFiles } from './files.ts';
import { today } from './today.ts';

/** Lints the text of a prompt or of a sidecar as it stands in an editor; the other of the two is read from disk. */
export async function lintPrompt(
  root: string,
  path: string,
  text: string,
  {
    lint,
    baseline,
    minConfidence,
  }: { readonly lint: Lint; readonly baseline: Baseline; readonly minConfidence: number },
): Promise<readonly Finding[]> {
  const files = openFiles(root);
  const read = async (other: string) => {
    const bytes = await files.read(other);
    return bytes && new TextDecoder().decode(bytes);
  };
  const prompt = promptOfSidecar(path);
  const parsed =
    prompt === undefined
      ? parsePrompt(path, text, await read(sidecarPath(path)))
      : parsePrompt(prompt, (await read(prompt)) ?? '', text);
  return lint({ path, text, parsed, baseline, today: today(), minConfidence });
}
