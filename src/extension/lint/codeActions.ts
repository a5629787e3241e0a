import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  Range as EditorRange,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding } from '../../core/lint/finding.ts';
import { toEditorRange } from '../host/convert.ts';
import type { FindingStore } from './findingStore.ts';

const fixAll = CodeActionKind.SourceFixAll.append('promptward');
export const actionKinds = [CodeActionKind.QuickFix, fixAll];

/** Fixes and suppressions of the findings under the cursor, and one action that applies all safe fixes. */
export function codeActions(store: FindingStore): CodeActionProvider {
  return {
    provideCodeActions(document, range, context) {
      const findings = store.of(document);
      if (context.only && fixAll.contains(context.only)) return fixAllActions(document, findings);
      if (context.only && !context.only.intersects(CodeActionKind.QuickFix)) return [];
      return findings
        .filter(finding => toEditorRange(document, finding.range).intersection(range))
        .flatMap(finding => actionsOf(document, finding));
    },
  };
}

function actionsOf(document: TextDocument, finding: Finding): CodeAction[] {
  const actions: CodeAction[] = [];
  if (finding.fix) {
    const action = new CodeAction(finding.fix.title, CodeActionKind.QuickFix);
    action.edit = editsOf(document, [finding]);
    action.isPreferred = true;
    actions.push(action);
  }
  const suppress = new CodeAction(
    `Suppress '${finding.rule}' here with a reason...`,
    CodeActionKind.QuickFix,
  );
  suppress.command = {
    command: 'promptward.lint.suppress',
    title: 'Suppress Finding',
    arguments: [document.uri, finding.fingerprint],
  };
  actions.push(suppress);
  return actions;
}

function fixAllActions(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  const safe = findings.filter(finding => finding.fix?.safe);
  if (safe.length === 0) return [];
  const action = new CodeAction('Apply all safe fixes of Promptward', fixAll);
  action.edit = editsOf(document, safe);
  return [action];
}

function editsOf(document: TextDocument, findings: readonly Finding[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const done = new Set<string>();
  for (const { start, end, newText } of findings.flatMap(finding => finding.fix?.edits ?? [])) {
    const key = `${start}-${end}`;
    if (done.has(key)) continue;
    done.add(key);
    const range = new EditorRange(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, newText);
  }
  return edit;
}
