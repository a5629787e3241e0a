import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Location,
  Range,
  Uri,
} from 'vscode';
import type { Finding, Severity } from '../../core/lint/finding.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A finding in the Problems panel; `others` are the places where the same secret stands too. */
export function toDiagnostic(finding: Finding, range: Range, others: readonly Location[]): Diagnostic {
  const diagnostic = new Diagnostic(range, finding.message, severities[finding.severity]);
  diagnostic.source = 'Promptward';
  diagnostic.code = { value: finding.rule, target: explainLink(finding.rule) };
  if (others.length > 0) {
    diagnostic.relatedInformation = others.map(
      place => new DiagnosticRelatedInformation(place, 'The same secret stands here too'),
    );
  }
  return diagnostic;
}

/** The link that opens the page of a rule. */
export function explainLink(rule: string): Uri {
  return Uri.parse(`command:promptward.lint.explain?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** A file that is not checked says so, where its findings would stand. */
export function tooLarge(limit: number): Diagnostic {
  const message = `Not checked: a prompt has at most ${limit / 1024 / 1024} MiB.`;
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Promptward';
  diagnostic.code = 'too-large';
  return diagnostic;
}
