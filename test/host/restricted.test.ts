import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diffTabs, extensionId, fileUri, folder, open, problems, until } from './support.ts';

const leaky = 'security-demo/leaky-onboarding.prompt.yml';
const triage = 'support/triage.prompt.yml';

describe('in Restricted Mode', () => {
  before(async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await vscode.extensions.getExtension(extensionId)?.activate();
  });

  it('lints as ever', async () => {
    await open(leaky);
    const lines = await problems(fileUri(leaky), found => found.length > 5);
    assert.ok(lines.some(line => line.includes(' aws-access-key-id ')));
  });

  it('shows versions and their diffs', async () => {
    const { openGit } = await import('../../src/node/git.ts');
    const { versionRows } = await import('../../src/node/versionRows.ts');
    const root = folder().fsPath;
    const opened = await openGit(root);
    assert.ok(opened.ok);
    const [row] = await versionRows(root, triage, opened.git, undefined);
    opened.git.dispose();
    const node = { prompt: fileUri(triage), place: { root, path: triage }, ...row };
    await vscode.commands.executeCommand('promptward.versions.compareWithWorkingCopy', node);
    await until('a diff', () => (diffTabs().length > 0 ? true : undefined));
  });

  it('leaves the library as it is when saving, promoting or setting a credential is asked for', async () => {
    await open(triage);
    const head = await vscode.workspace.fs.readFile(fileUri('.git/logs/HEAD'));
    // None of them may wait for an input: each says why it is off, and ends.
    for (const id of ['versions.save', 'promote.promote', 'promote.export', 'credentials.set']) {
      await vscode.commands.executeCommand(`promptward.${id}`);
    }
    assert.deepEqual(await vscode.workspace.fs.readFile(fileUri('.git/logs/HEAD')), head);
    const ledger = vscode.workspace.fs.stat(fileUri('.promptward/ledger'));
    await assert.rejects(async () => ledger);
  });
});
