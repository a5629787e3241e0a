import {
  CodeAction,
  CodeActionKind,
  type CodeActionProvider,
  Range as EditorRange,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Finding, Fix } from '../../core/lint/finding.ts';
import { toEditorRange } from '../host/convert.ts';
import type { FindingStore } from './findingStore.ts';

const fixAll = CodeActionKind.SourceFixAll.append('promptward');
export const actionKinds = [CodeActionKind.QuickFix, fixAll];

/** Fixes and suppressions of the findings under the cursor, and one action that applies all safe fixes. */
export function codeActions(store: FindingStore): CodeActionProvider {
  return {
    async provideCodeActions(document, range, context) {
      const findings = store.of(document);
      if (context.only && fixAll.contains(context.only)) return fixAllActions(document, findings);
      if (context.only && !context.only.intersects(CodeActionKind.QuickFix)) return [];
      const { quickFixes } = await import('../../core/lint/quickFixes.ts');
      const text = document.getText();
      return findings
        .filter(finding => toEditorRange(document, finding.range).intersection(range))
        .flatMap(finding => actionsOf(document, finding, quickFixes(finding, text, findings)));
    },
  };
}

function actionsOf(document: TextDocument, finding: Finding, more: readonly Fix[]): CodeAction[] {
  const actions: CodeAction[] = [];
  if (finding.fix) {
    const action = new CodeAction(finding.fix.title, CodeActionKind.QuickFix);
    action.edit = editsOf(document, [finding.fix]);
    action.isPreferred = true;
    actions.push(action);
    if (finding.group === 'secret') actions.push(keychainAction(document, finding, finding.fix));
  }
  for (const fix of more) {
    const action = new CodeAction(fix.title, CodeActionKind.QuickFix);
    action.edit = editsOf(document, [fix]);
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

/** Offered where the value can become a variable: the value is moved by a command, because it is no edit of text. */
function keychainAction(document: TextDocument, finding: Finding, fix: Fix): CodeAction {
  const title = `${fix.title}, and keep the value in the keychain, where no run reads it`;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = {
    command: 'promptward.lint.toKeychain',
    title,
    arguments: [document.uri, finding.fingerprint],
  };
  return action;
}

function fixAllActions(document: TextDocument, findings: readonly Finding[]): CodeAction[] {
  const safe = findings.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  if (safe.length === 0) return [];
  const action = new CodeAction('Apply all safe fixes of Promptward', fixAll);
  action.edit = editsOf(document, safe);
  return [action];
}

function editsOf(document: TextDocument, fixes: readonly Fix[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  const done = new Set<string>();
  for (const { start, end, newText } of fixes.flatMap(fix => fix.edits)) {
    const key = `${start}-${end}`;
    if (done.has(key)) continue;
    done.add(key);
    const range = new EditorRange(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, newText);
  }
  return edit;
}
