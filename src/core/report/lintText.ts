import type { Severity } from '../lint/finding.ts';
import { allFindings, type LintedFile } from './lintedFile.ts';

const colours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/** `lint` for people: `file:line:column severity rule message preview`, one line a finding, and a last line that counts them. */
export function lintText(files: readonly LintedFile[], options: { readonly colour?: boolean } = {}): string {
  const paint = (code: number, text: string): string =>
    options.colour ? `\x1b[${code}m${text}\x1b[0m` : text;
  const lines = allFindings(files).map(({ path, finding, start }) => {
    const { severity, rule, message, preview } = finding;
    const place = `${printable(path)}:${start.line}:${start.column}`;
    return [place, paint(colours[severity], severity), rule, message, preview]
      .filter(part => part !== '')
      .join(' ');
  });
  return [...lines, summary(files), ''].join('\n');
}

function summary(files: readonly LintedFile[]): string {
  const findings = files.flatMap(file => file.findings.map(({ finding }) => finding));
  const counts = (['error', 'warning', 'info'] as const)
    .map(severity => ({ severity, count: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 || severity === 'info' ? '' : 's'}`);
  const where = `in ${files.length} file${files.length === 1 ? '' : 's'}`;
  return counts.length === 0 ? `No findings ${where}` : `${counts.join(', ')} ${where}`;
}

/** A file name cannot move the terminal's cursor. */
function printable(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
}
