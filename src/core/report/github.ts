import type { Severity } from '../lint/finding.ts';
import { allFindings, type LintedFile } from './lintedFile.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** `lint --format github`: one workflow command a finding, which GitHub Actions shows at its line. */
export function github(files: readonly LintedFile[]): string {
  return allFindings(files)
    .map(({ path, finding, start, end }) => {
      const { severity, rule, message, preview } = finding;
      const place = { file: path, line: start.line, endLine: end.line, title: rule };
      // Columns of a span over several lines are refused by the viewer.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
      const properties = Object.entries({ ...place, ...columns })
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',');
      return `::${commands[severity]} ${properties}::${data(preview === '' ? message : `${message}: ${preview}`)}\n`;
    })
    .join('');
}

/** The escapes of the runner for what follows the second `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The same for a property, which `:` and `,` would end. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
