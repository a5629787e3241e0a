import { placeWords } from '../lint/place.ts';
import { allFindings, type LintedFile } from './lintedFile.ts';

/** `lint --format json`: one JSON document, offsets in UTF-16 code units, lines and columns from 1 (DESIGN section 4). */
export function lintJson(files: readonly LintedFile[]): string {
  const findings = allFindings(files).map(({ path, finding, start, end }) => ({
    rule: finding.rule,
    group: finding.group,
    severity: finding.severity,
    file: path,
    start: finding.range.start,
    end: finding.range.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(finding.confidence === undefined ? {} : { confidence: finding.confidence }),
    ...(finding.place ? { place: placeWords(finding.place) } : {}),
    message: finding.message,
    preview: finding.preview,
    fingerprint: finding.fingerprint,
    ...(finding.fix ? { fix: finding.fix } : {}),
  }));
  return `${JSON.stringify({ version: 1, files: files.length, findings }, undefined, 2)}\n`;
}
