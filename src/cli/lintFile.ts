import type { Baseline } from '../core/lint/baseline.ts';
import { lint } from '../core/lint/lint.ts';
import { malformations } from '../core/prompt/malformations.ts';
import { formatOf, parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import { decodePrompt, maxPromptBytes } from '../core/prompt/size.ts';
import type { LintedFile } from '../core/report/lintedFile.ts';
import { readBelow } from '../node/confined.ts';
import { FileProblem } from '../node/fileProblem.ts';
import { today } from '../node/today.ts';
import type { LintTarget } from './lintTargets.ts';

/** What linting one target gave: the file, a sidecar beside it, and at most one line on why they cannot be read as a prompt. */
export interface LintOutcome {
  readonly files: readonly LintedFile[];
  readonly problems: readonly string[];
}

const nothing: LintOutcome = { files: [], problems: [] };

/** Reads and lints a file of the library. A named file that cannot be read is a problem; one that was found and is no text is passed over. */
export async function lintFile(
  root: string,
  { path, named }: LintTarget,
  baseline: Baseline,
): Promise<LintOutcome> {
  const isPrompt = formatOf(path) !== undefined;
  try {
    const bytes = await readBelow(root, path, maxPromptBytes);
    if (!bytes)
      return named
        ? { files: [], problems: [`${path}: was deleted during the run. Run it again.`] }
        : nothing;
    const decoded = decodePrompt(bytes);
    if (!decoded.ok)
      return named || isPrompt ? { files: [], problems: [`${path}: ${decoded.reason}`] } : nothing;
    const sidecar = isPrompt ? await readSidecar(root, path) : undefined;
    return lintText(path, decoded.text, baseline, sidecar);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return named || isPrompt ? { files: [], problems: [error.message] } : nothing;
  }
}

/** Lints a text that may be a prompt, by its path. */
export function lintText(path: string, text: string, baseline: Baseline, sidecarText?: string): LintOutcome {
  const about = { baseline, today: today() };
  if (!formatOf(path))
    return { files: [{ path, text, findings: lint({ path, text, ...about }) }], problems: [] };
  const parsed = parsePrompt(path, text, sidecarText);
  const files = [{ path, text, findings: lint({ path, text, parsed, ...about }) }];
  if (sidecarText !== undefined) {
    const sidecar = { path: sidecarPath(path), text: sidecarText };
    files.push({ ...sidecar, findings: lint({ ...sidecar, parsed, ...about }) });
  }
  const source = sidecarText === undefined ? { path, text, parsed } : { path, text, parsed, sidecarText };
  return { files, problems: malformations(source).slice(0, 1) };
}

async function readSidecar(root: string, prompt: string): Promise<string | undefined> {
  const path = sidecarPath(prompt);
  const bytes = await readBelow(root, path, maxPromptBytes);
  if (!bytes) return undefined;
  const decoded = decodePrompt(bytes);
  if (decoded.ok) return decoded.text;
  throw new FileProblem(path, decoded.reason);
}
