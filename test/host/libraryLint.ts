import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, problemLines, problems } from './support.ts';

const leaky = 'security-demo/leaky-onboarding.prompt.yml';
const hidden = 'security-demo/hidden-instructions.prompt.md';
const refund = 'support/refund-reply.prompt.yml';
const key = `AK${'IA'}QX4LMZ7RBWTN2HVF`;

/** The whole library linted in threads. It leaves findings of closed prompts behind, so it comes last. */
export function libraryLintTests(): void {
  describe('the lint of the whole library', () => {
    afterEach(async () => {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('publishes for closed prompts and sidecars what it shows of open ones', async () => {
      const sidecar = fileUri('security-demo/beside.prompt.promptward.yml');
      await vscode.workspace.fs.writeFile(
        fileUri('security-demo/beside.prompt'),
        Buffer.from('Say {{what}}.\n'),
      );
      await vscode.workspace.fs.writeFile(sidecar, Buffer.from(`testData:\n  - what: ${key}\n`));
      await vscode.commands.executeCommand('promptward.prompts.refresh');
      void vscode.commands.executeCommand('promptward.lint.library');
      const closed = await problems(fileUri(leaky), lines => lines.length > 5);
      await problems(fileUri(hidden), lines => lines.length > 0);
      await problems(sidecar, lines => lines.some(line => line.startsWith('2:11 Error aws-access-key-id ')));
      const document = await open(leaky);
      const end = document.positionAt(document.getText().length);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, end, `# ${key}\n`);
      await vscode.workspace.applyEdit(edit);
      const edited = await problems(document.uri, lines => lines.length > closed.length);
      assert.deepEqual(
        closed.filter(line => !edited.includes(line)),
        [],
      );
    });

    it('leaves the findings of an edited prompt alone', async () => {
      const document = await open(refund);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), `# ${key}\n`);
      await vscode.workspace.applyEdit(edit);
      const shown = await problems(document.uri, lines =>
        lines.some(line => line.includes(' aws-access-key-id ')),
      );
      const published = new Promise<void>(resolve => {
        const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
          if (!uris.some(uri => uri.toString() === fileUri(hidden).toString())) return;
          listening.dispose();
          resolve();
        });
      });
      void vscode.commands.executeCommand('promptward.lint.library');
      await published;
      assert.deepEqual(problemLines(document.uri), shown);
    });
  });
}
