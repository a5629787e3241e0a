import { commands, type TextDocumentContentProvider, Uri, window, workspace } from 'vscode';
import type { Rule } from '../../core/lint/rule.ts';
import type { FindingStore } from './findingStore.ts';

export const ruleScheme = 'promptward-rule';

/** The pages of the rules as documents that can be read and not changed: `promptward-rule:/<id>.md`. */
export function rulePageContent(store: FindingStore): TextDocumentContentProvider {
  return {
    async provideTextDocumentContent(uri) {
      const id = uri.path.replace(/^\/|\.md$/g, '');
      const [{ rulePage, ruleIndex }, rules] = await Promise.all([
        import('../../core/lint/ruleDocs.ts'),
        rulesOfWorkspace(store),
      ]);
      const rule = rules.find(one => one.id === id);
      return rule ? rulePage(rule) : ruleIndex(rules);
    },
  };
}

/** Shows the page of a rule, rendered; without a rule that there is, asks for one. */
export async function explainRule(store: FindingStore, id: string | undefined): Promise<void> {
  const rules = await rulesOfWorkspace(store);
  const wanted = rules.some(rule => rule.id === id) ? id : await pickRule(rules);
  if (wanted === undefined) return;
  const uri = Uri.from({ scheme: ruleScheme, path: `/${wanted}.md` });
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // The editor can be without its Markdown extension.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

async function rulesOfWorkspace(store: FindingStore): Promise<readonly Rule[]> {
  const perFolder = await Promise.all(
    (workspace.workspaceFolders ?? []).map(({ uri }) => store.rulesOf(Uri.joinPath(uri, 'x.prompt.yml'))),
  );
  const { optionalRules, rules } = await import('../../core/lint/rules.ts');
  const all = [...rules, ...optionalRules, ...perFolder.flatMap(one => one?.rules ?? [])];
  return [...new Map(all.map(rule => [rule.id, rule])).values()];
}

async function pickRule(rules: readonly Rule[]): Promise<string | undefined> {
  const items = rules.map(({ id, group, title }) => ({ label: id, description: group, detail: title }));
  items.sort((a, b) => (a.label < b.label ? -1 : 1));
  return (await window.showQuickPick(items, { title: 'Explain which rule?', matchOnDetail: true }))?.label;
}
