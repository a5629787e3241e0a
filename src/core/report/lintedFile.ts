import type { Finding } from '../lint/finding.ts';
import { lineStarts, type Position, positionAt } from '../text.ts';

/** A file and what was found in it. The text is for line numbers only and never gets into a report. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export interface LocatedFinding {
  readonly path: string;
  readonly finding: Finding;
  readonly start: Position;
  /** After the last character. */
  readonly end: Position;
}

/** All findings with their places as people count them, in the order given. */
export function locateFindings(files: readonly LintedFile[]): readonly LocatedFinding[] {
  return files.flatMap(({ path, text, findings }) => {
    if (findings.length === 0) return [];
    const starts = lineStarts(text);
    return findings.map(finding => ({
      path,
      finding,
      start: positionAt(starts, finding.range.start),
      end: positionAt(starts, finding.range.end),
    }));
  });
}
