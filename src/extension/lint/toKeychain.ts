import { Range as EditorRange, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { requireTrust } from '../host/host.ts';
import type { FindingStore } from './findingStore.ts';

/**
 * Moves the value of a finding into the keychain, account `prompt-<variable>`, and puts the variable in its place. The text
 * changes only after the keychain has the value. It is kept for the person: a model needs no credential, so no run reads it.
 */
export async function moveToKeychain(store: FindingStore, uri: Uri, fingerprint: string): Promise<void> {
  if (!requireTrust('Keeping a value in the keychain')) return;
  const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
  const finding = document && store.of(document).find(f => f.fingerprint === fingerprint);
  const rule = finding && (await store.ruleOf(uri, finding.rule));
  if (!document || !finding?.fix || rule?.kind !== 'text' || rule.fix?.kind !== 'variable') return;
  const { version } = document;
  const value = document.getText().slice(finding.range.start, finding.range.end);
  const [{ keepPromptValue, promptAccount }, { openKeychain }] = await Promise.all([
    import('../../node/lintKeychain.ts'),
    import('../../node/keychain.ts'),
  ]);
  const wanted = rule.fix.name;
  const name = await keepPromptValue(openKeychain(), wanted, value);
  if (document.version !== version)
    throw new Error(`${promptAccount(name)} is in the keychain, but the prompt changed meanwhile: try again`);
  const edit = new WorkspaceEdit();
  for (const { start, end, newText } of finding.fix.edits) {
    const range = new EditorRange(document.positionAt(start), document.positionAt(end));
    edit.replace(uri, range, newText.replaceAll(wanted, name));
  }
  await workspace.applyEdit(edit);
  void window.showInformationMessage(
    `The value of ${name} is in the keychain as ${promptAccount(name)}, for you: no run sends it to a model. Give tests a made-up value for {{${name}}}.`,
  );
}
