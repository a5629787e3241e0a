import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

export const extensionId = 'promptward.promptward';

/** The first workspace folder, where the suite's library stands. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('the suite has no workspace folder');
  return first.uri;
}

export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

export async function open(path: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(path));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits until `probe` gives a value; fails with `what` after 20 s. Polls, because an editor's state has no single event. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  const end = Date.now() + 20_000;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`gave up waiting for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** The rule that a diagnostic names. */
export function ruleOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The diagnostics of a prompt as the Problems panel lists them: `line:column severity rule message`. */
export function problemLines(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Promptward')
    .map(({ range, severity, code, message }) => {
      const { line, character } = range.start;
      return `${line + 1}:${character + 1} ${vscode.DiagnosticSeverity[severity]} ${ruleOf(code)} ${message}`;
    });
}

/** The diagnostics of a prompt once there are any that satisfy `wanted`. */
export function problems(
  uri: vscode.Uri,
  wanted: (lines: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return until(`findings of ${uri.path}`, () => {
    const lines = problemLines(uri);
    return wanted(lines) ? lines : undefined;
  });
}

/** The first diagnostic of `rule`. */
export function findingOf(uri: vscode.Uri, rule: string): vscode.Diagnostic {
  const found = vscode.languages.getDiagnostics(uri).find(({ code }) => ruleOf(code) === rule);
  if (!found) throw new Error(`there is no finding of ${rule}`);
  return found;
}

/** The quick fixes offered for the diagnostic of `rule`, by title. */
export async function actionsFor(
  document: vscode.TextDocument,
  rule: string,
): Promise<readonly vscode.CodeAction[]> {
  const diagnostic = findingOf(document.uri, rule);
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostic.range,
    vscode.CodeActionKind.QuickFix.value,
  );
}

/** The labels of the open tabs that show a diff. */
export function diffTabs(): readonly { label: string; left: vscode.Uri; right: vscode.Uri }[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .flatMap(({ label, input }) =>
      input instanceof vscode.TabInputTextDiff
        ? [{ label, left: input.original, right: input.modified }]
        : [],
    );
}

export function manifest(): {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
} {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error(`${extensionId} is not there`);
  return JSON.parse(readFileSync(join(extension.extensionPath, 'package.json'), 'utf8'));
}

/** Has a text pasted in the editor's window; it arrives some time later. */
export function paste(text: string): void {
  console.log(`[host] paste ${JSON.stringify(text)}`);
}
