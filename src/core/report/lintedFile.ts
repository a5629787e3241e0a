import type { Finding } from '../lint/finding.ts';
import { lineStarts, type Position, positionAt } from '../text.ts';

/** A finding with its place as people count it. */
export interface LocatedFinding {
  readonly finding: Finding;
  readonly start: Position;
  /** After the last character. */
  readonly end: Position;
}

/** A file and what was found in it. It holds nothing of the text. */
export interface LintedFile {
  readonly path: string;
  readonly findings: readonly LocatedFinding[];
}

/** The findings of the file `path`, which holds `text`, in the order given. */
export function lintedFile(path: string, text: string, findings: readonly Finding[]): LintedFile {
  if (findings.length === 0) return { path, findings: [] };
  const starts = lineStarts(text);
  const located = findings.map(finding => ({
    finding,
    start: positionAt(starts, finding.range.start),
    end: positionAt(starts, finding.range.end),
  }));
  return { path, findings: located };
}

/** All findings with their files, in the order given. */
export function allFindings(
  files: readonly LintedFile[],
): readonly (LocatedFinding & { readonly path: string })[] {
  return files.flatMap(({ path, findings }) => findings.map(located => ({ path, ...located })));
}
