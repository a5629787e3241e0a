import type { Baseline } from '../core/lint/baseline.ts';
import type { Finding } from '../core/lint/finding.ts';
import type { Lint } from '../core/lint/linter.ts';
import { malformations } from '../core/prompt/malformations.ts';
import { formatOf, parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import { decodePrompt, maxPromptBytes } from '../core/prompt/size.ts';
import { FileProblem, OutsideProblem } from './fileProblem.ts';
import type { ReadFile } from './libraryReader.ts';

/** A file to lint. One that was named must be readable; one that was only found may be no text, or be gone. */
export interface LintTarget {
  readonly path: string;
  readonly named: boolean;
}

/** A file with its text, as it was linted. */
export interface LintedText {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What linting one target gave: the file, a sidecar beside it, and at most one line on why they cannot be read as a prompt. */
export interface LintOutcome {
  readonly files: readonly LintedText[];
  readonly problems: readonly string[];
}

/** What every file of a run is linted with. */
export interface LintAbout {
  readonly lint: Lint;
  readonly baseline: Baseline;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Findings that are less sure are left out: 0 to 1. */
  readonly minConfidence?: number;
}

const nothing: LintOutcome = { files: [], problems: [] };

/** Reads and lints a file of the library. A named file that cannot be read is a problem; one that was found and is no text is passed over. */
export function lintFile(read: ReadFile, { path, named }: LintTarget, about: LintAbout): LintOutcome {
  const isPrompt = formatOf(path) !== undefined;
  const problem = (line: string): LintOutcome =>
    named || isPrompt ? { files: [], problems: [line] } : nothing;
  try {
    const bytes = read(path, maxPromptBytes);
    if (!bytes) return named ? problem(`${path}: was deleted during the run. Run it again.`) : nothing;
    const decoded = decodePrompt(bytes);
    if (!decoded.ok) return problem(`${path}: ${decoded.reason}`);
    return lintText(path, decoded.text, about, isPrompt ? readSidecar(read, path) : undefined);
  } catch (error) {
    // A link that was found and leads out of the library is no part of it.
    if (error instanceof OutsideProblem && !named) return nothing;
    if (error instanceof FileProblem) return problem(error.message);
    throw error;
  }
}

/** Lints a text that may be a prompt, by its path. */
export function lintText(
  path: string,
  text: string,
  { lint, ...about }: LintAbout,
  sidecarText?: string,
): LintOutcome {
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

function readSidecar(read: ReadFile, prompt: string): string | undefined {
  const path = sidecarPath(prompt);
  const bytes = read(path, maxPromptBytes);
  if (!bytes) return undefined;
  const decoded = decodePrompt(bytes);
  if (decoded.ok) return decoded.text;
  throw new FileProblem(path, decoded.reason);
}
