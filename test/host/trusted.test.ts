import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { libraryLintTests } from './libraryLint.ts';
import { liveRunTests } from './live.ts';
import { settingsTests } from './settings.ts';
import {
  actionsFor,
  diffTabs,
  extensionId,
  fileUri,
  findingOf,
  folder,
  manifest,
  open,
  paste,
  problemLines,
  problems,
  ruleOf,
  until,
} from './support.ts';

const leaky = 'security-demo/leaky-onboarding.prompt.yml';
const refund = 'support/refund-reply.prompt.yml';

interface Row {
  readonly version: { readonly version: number; readonly message: string; readonly blob: string };
}

/** The versions of a prompt as the Versions view gets them, ready to be given to its commands. */
async function versionNodes(path: string): Promise<readonly (Row & { readonly prompt: vscode.Uri })[]> {
  const { openGit } = await import('../../src/node/git.ts');
  const { versionRows } = await import('../../src/node/versionRows.ts');
  const root = folder().fsPath;
  const opened = await openGit(root);
  assert.ok(opened.ok);
  const rows = await versionRows(root, path, opened.git, undefined);
  opened.git.dispose();
  return rows.map(row => ({ prompt: fileUri(path), place: { root, path }, ...row }));
}

describe('in a trusted workspace', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('registers every command of the manifest and no other', async () => {
    const registered = (await vscode.commands.getCommands(true)).filter(
      id =>
        id.startsWith('promptward.') &&
        !/\.(focus|resetViewLocation|removeView|open|toggleVisibility)$/.test(id),
    );
    const declared = manifest().contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), [...declared].sort());
  });

  it('shows the planted secrets and personal data of a prompt as diagnostics', async () => {
    await open(leaky);
    const lines = await problems(fileUri(leaky), found => found.length > 5);
    const rules = new Set(lines.map(line => line.split(' ')[2]));
    for (const rule of ['openai-api-key', 'aws-access-key-id', 'email-address']) {
      assert.ok(
        [...rules].some(found => found === rule),
        `${rule} in\n${lines.join('\n')}`,
      );
    }
  });

  it('marks the exact characters of a secret', async () => {
    const document = await open(leaky);
    await problems(fileUri(leaky), found => found.length > 5);
    for (const diagnostic of vscode.languages.getDiagnostics(document.uri)) {
      if (ruleOf(diagnostic.code) !== 'aws-access-key-id') continue;
      assert.match(document.getText(diagnostic.range), /^AKIA[A-Z2-7]{16}$/);
    }
  });

  it('checks again while typing, and turns a secret into a variable by a quick fix', async () => {
    const document = await open(refund);
    const place = document.positionAt(document.getText().indexOf('role: system'));
    const line = document.lineAt(place.line + 1).range.end;
    const at = document
      .lineAt(place.line + 2)
      .range.start.translate(0, document.lineAt(place.line + 2).firstNonWhitespaceCharacterIndex);
    assert.ok(line.isBefore(at));
    const key = `AK${'IA'}QX4LMZ7RBWTN2HVC`;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, at, `${key} `);
    await vscode.workspace.applyEdit(edit);
    await problems(document.uri, lines => lines.some(found => found.includes(' aws-access-key-id ')));
    const actions = await actionsFor(document, 'aws-access-key-id');
    const fix = actions.find(({ title }) => title.startsWith('Replace by {{'));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.ok(!document.getText().includes(key));
    await problems(document.uri, lines => lines.every(found => !found.includes(' aws-access-key-id ')));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('offers to suppress a finding with a reason', async () => {
    const document = await open(leaky);
    await problems(document.uri, found => found.length > 5);
    const titles = (await actionsFor(document, 'aws-access-key-id')).map(({ title }) => title);
    assert.ok(titles.includes("Suppress 'aws-access-key-id' here with a reason..."), titles.join(', '));
  });

  it('explains a finding where the pointer rests, and opens the page of its rule', async () => {
    const document = await open(leaky);
    await problems(document.uri, found => found.length > 5);
    const diagnostic = findingOf(document.uri, 'aws-access-key-id');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      diagnostic.range.start,
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map(part => (part instanceof vscode.MarkdownString ? part.value : String(part)))
      .join('\n');
    assert.match(text, /AWS access key id.*\n[\s\S]*How sure[\s\S]*What to do/);
    assert.match(text, /\(command:promptward\.lint\.explain\?/);
    assert.ok(!text.includes(document.getText(diagnostic.range).slice(4)));
    const code = diagnostic.code;
    assert.ok(typeof code === 'object' && code.target.scheme === 'command');
    await vscode.commands.executeCommand('promptward.lint.explain', 'aws-access-key-id');
    const page = vscode.Uri.from({ scheme: 'promptward-rule', path: '/aws-access-key-id.md' });
    assert.match((await vscode.workspace.openTextDocument(page)).getText(), /^# aws-access-key-id\n/);
    await until('the page', () =>
      vscode.window.tabGroups.all.some(group =>
        group.tabs.some(tab => tab.label.includes('aws-access-key-id')),
      )
        ? true
        : undefined,
    );
  });

  it('links the places of one secret across files, and forgets them with the secret', async () => {
    const key = `AK${'IA'}QX4LMZ7RBWTN2HVD`;
    const uris = ['knowledge/dup-a.prompt.yml', 'knowledge/dup-b.prompt.yml'].map(fileUri);
    for (const uri of uris) {
      const text = `name: D\nmodel: openai/gpt-4o\nmessages:\n  - role: user\n    content: Use ${key} now.\n`;
      await vscode.workspace.fs.writeFile(uri, Buffer.from(text));
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    }
    const [first = folder(), second = folder()] = uris;
    const linksOf = (uri: vscode.Uri) =>
      vscode.languages
        .getDiagnostics(uri)
        .flatMap(({ relatedInformation }) => relatedInformation ?? [])
        .map(({ location }) => location.uri.toString());
    await until('links both ways', () =>
      linksOf(first).includes(second.toString()) && linksOf(second).includes(first.toString())
        ? true
        : undefined,
    );
    const document = await vscode.workspace.openTextDocument(second);
    const redact = (await actionsFor(document, 'aws-access-key-id')).find(({ title }) =>
      title.startsWith('Redact'),
    );
    assert.ok(redact?.edit);
    await vscode.workspace.applyEdit(redact.edit);
    assert.ok(document.getText().includes('Use [redacted] now.'));
    await until('no link left', () => (linksOf(first).length === 0 ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    for (const uri of uris) await vscode.workspace.fs.delete(uri);
  });

  it('offers fakes and pseudonyms, and moves a secret into the keychain', async () => {
    const document = await open(leaky);
    await problems(document.uri, found => found.length > 5);
    const forMail = (await actionsFor(document, 'email-address')).map(({ title }) => title);
    assert.ok(forMail.includes('Replace by the documented name@example.com'), forMail.join(', '));
    assert.ok(
      forMail.some(title => title.startsWith('Pseudonymise ')),
      forMail.join(', '),
    );
    const { range } = findingOf(document.uri, 'aws-access-key-id');
    const value = document.getText(range);
    const keep = (await actionsFor(document, 'aws-access-key-id')).find(({ title }) =>
      /in the keychain, where no run reads it$/.test(title),
    );
    assert.ok(keep?.command);
    await vscode.commands.executeCommand(keep.command.command, ...(keep.command.arguments ?? []));
    assert.ok(!document.getText().includes(value));
    assert.ok(document.getText().includes('{{aws_access_key_id}}'));
    const { openKeychain } = await import('../../src/node/keychain.ts');
    assert.equal(await openKeychain().get('prompt-aws_access_key_id'), value);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  settingsTests();

  it('offers to paste a variable for a secret, and leaves the plain paste the first choice', async () => {
    const document = await open(refund);
    const key = `AK${'IA'}QX4LMZ7RBWTN2HVE`;
    const end = document.lineAt(document.lineCount - 1).range.end;
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(end, end);
    const settings = vscode.workspace.getConfiguration('editor', document);
    await settings.update('pasteAs.preferences', ['promptward.variable'], vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    paste(`# ${key}\n`);
    await until('the variable', () =>
      document.getText().includes('# {{aws_access_key_id') ? true : undefined,
    );
    assert.ok(!document.getText().includes(key));
    await vscode.commands.executeCommand('undo');
    await settings.update('pasteAs.preferences', undefined, vscode.ConfigurationTarget.Global);
    paste(`# ${key}\n`);
    await until('the secret itself', () => (document.getText().includes(key) ? true : undefined));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('runs lint as a task', async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'promptward' });
    const task = tasks.find(({ name }) => name === 'lint');
    assert.ok(task);
    assert.deepEqual(task.problemMatchers, ['$promptward']);
    const ended = new Promise<number | undefined>(resolve => {
      const listening = vscode.tasks.onDidEndTaskProcess(event => {
        if (event.execution.task.name !== 'lint') return;
        listening.dispose();
        resolve(event.exitCode);
      });
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 1);
  });

  it('checks the sidecar of a prompt as it checks the prompt', async () => {
    const path = 'extraction/order-entities.prompt.promptward.yml';
    const document = await open(path);
    const edit = new vscode.WorkspaceEdit();
    const key = `AK${'IA'}QX4LMZ7RBWTN2HVC`;
    edit.insert(document.uri, document.positionAt(document.getText().length), `# ${key}\n`);
    await vscode.workspace.applyEdit(edit);
    const lines = await problems(document.uri, found => found.length > 0);
    assert.ok(
      lines.some(line => line.includes(' aws-access-key-id ')),
      lines.join('\n'),
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('clears the diagnostics of a closed prompt', async () => {
    // Opened as a person does: a document that an extension opened stays in memory for minutes.
    const path = 'security-demo/hidden-instructions.prompt.md';
    await vscode.commands.executeCommand('vscode.open', fileUri(path));
    await problems(fileUri(path), found => found.length > 0);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until('no findings', () => (problemLines(fileUri(path)).length === 0 ? true : undefined));
  });

  it('opens the real diff editor on a version and the working copy', async () => {
    await open(refund);
    const nodes = await versionNodes(refund);
    assert.ok(nodes.length >= 3);
    await vscode.commands.executeCommand('promptward.versions.compareWithWorkingCopy', nodes[1]);
    const [tab] = await until('a diff', () => (diffTabs().length > 0 ? diffTabs() : undefined));
    assert.equal(tab?.label, `refund-reply.prompt.yml: v${nodes[1]?.version.version} ↔ working copy`);
    assert.equal(tab?.right.toString(), fileUri(refund).toString());
    const old = await vscode.workspace.openTextDocument(tab?.left ?? fileUri(refund));
    assert.match(old.getText(), /^name: /m);
    assert.equal(old.languageId, 'yaml');
  });

  it('compares two selected versions, the older one on the left', async () => {
    const nodes = await versionNodes(refund);
    const [newest, before] = nodes;
    await vscode.commands.executeCommand('promptward.versions.compareSelected', newest, [newest, before]);
    const [tab] = await until('a diff', () => (diffTabs().length > 0 ? diffTabs() : undefined));
    assert.equal(
      tab?.label,
      `refund-reply.prompt.yml: v${before?.version.version} ↔ v${newest?.version.version}`,
    );
  });

  it('restores an old version as an edit that one undo takes back', async () => {
    const document = await open(refund);
    const present = document.getText();
    const oldest = (await versionNodes(refund)).at(-1);
    await vscode.commands.executeCommand('promptward.versions.restore', oldest);
    assert.notEqual(document.getText(), present);
    assert.ok(document.isDirty, 'nothing is written to disk');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), present);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

liveRunTests();
libraryLintTests();
