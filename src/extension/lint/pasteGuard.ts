import {
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  workspace,
} from 'vscode';
import type { PastedSecret } from '../../core/lint/pastedSecrets.ts';
import type { FindingStore } from './findingStore.ts';

export const pasteKind = DocumentDropOrPasteEditKind.Empty.append('promptward', 'variable');

/** Far above what a person pastes into a prompt; larger texts are pasted unread. */
const mostCharacters = 1024 * 1024;

interface SecretPaste extends DocumentPasteEdit {
  /** Puts the secrets into the keychain and answers the text with variables in their places. */
  keep?: () => Promise<string>;
}

/**
 * Offers, where a pasted text holds a secret, to paste a variable and keep the secret in the keychain. The plain paste stays the
 * first choice; the keychain is touched only when the offer is taken.
 */
export function pasteGuard(store: FindingStore): DocumentPasteEditProvider<SecretPaste> {
  return {
    async provideDocumentPasteEdits(document, _ranges, data, _context, token) {
      if (!workspace.isTrusted) return undefined;
      const text = await data.get('text/plain')?.asString();
      if (!text || text.length > mostCharacters || token.isCancellationRequested) return undefined;
      const library = await store.rulesOf(document.uri);
      if (!library) return undefined;
      const { pastedSecrets, withoutSecrets } = await import('../../core/lint/pastedSecrets.ts');
      const findings = library.lint({ path: 'pasted', text });
      const secrets = pastedSecrets(text, findings, library.rules);
      if (secrets.length === 0) return undefined;
      const title =
        secrets.length === 1
          ? 'Paste as variable and store the secret in the keychain'
          : `Paste as variables and store ${secrets.length} secrets in the keychain`;
      const edit: SecretPaste = new DocumentPasteEdit('', title, pasteKind);
      edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
      const write = variableOf(document.uri.path);
      edit.keep = async () => {
        const names = await keepAll(secrets);
        return withoutSecrets(text, findings, value => write(names.get(value) ?? 'secret'));
      };
      return [edit];
    },
    async resolveDocumentPasteEdit(edit) {
      if (edit.keep) edit.insertText = await edit.keep();
      return edit;
    },
  };
}

/** VS Code's own prompt files have variables of another form. */
function variableOf(path: string): (name: string) => string {
  return path.endsWith('.prompt.md') ? name => `\${input:${name}}` : name => `{{${name}}}`;
}

async function keepAll(secrets: readonly PastedSecret[]): Promise<ReadonlyMap<string, string>> {
  const [{ keepPromptValue }, { openKeychain }] = await Promise.all([
    import('../../node/lintKeychain.ts'),
    import('../../node/keychain.ts'),
  ]);
  const keychain = openKeychain();
  const names = new Map<string, string>();
  for (const { variable, value } of secrets)
    names.set(value, await keepPromptValue(keychain, variable, value));
  return names;
}
