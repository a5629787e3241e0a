import { type Uri, workspace } from 'vscode';
import type { Finding } from '../../core/lint/finding.ts';

/** The findings that the Problems panel shows: without hints about the wording, unless the user wants those. */
export function withoutHints(uri: Uri, findings: readonly Finding[]): readonly Finding[] {
  const wanted = workspace.getConfiguration('promptward.lint', uri).get('hints', false);
  return wanted
    ? findings
    : findings.filter(({ group, severity }) => group !== 'quality' || severity !== 'info');
}
