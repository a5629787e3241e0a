import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extensionId, fileUri, open, problems } from './support.ts';

const write = (path: string, text: string | Uint8Array) =>
  vscode.workspace.fs.writeFile(
    fileUri(path),
    typeof text === 'string' ? new TextEncoder().encode(text) : text,
  );

describe('in an empty folder without Git', () => {
  before(async () => {
    await vscode.extensions.getExtension(extensionId)?.activate();
  });

  it('lints a prompt that is created there', async () => {
    await write(
      'hello.prompt.yml',
      'name: Hello\nmessages:\n  - role: user\n    content: "Hello {{name}}"\ntestData:\n  - nam: Ada\n',
    );
    await open('hello.prompt.yml');
    const lines = await problems(fileUri('hello.prompt.yml'), found => found.length >= 2);
    assert.ok(
      lines.some(line => line.includes('undefined-variable') && line.startsWith('4:')),
      lines.join('\n'),
    );
  });

  it('names line and reason of malformed YAML', async () => {
    await write('broken.prompt.yml', 'name: x\nmessages:\n  - role: user\n    content: "never closed\n');
    await open('broken.prompt.yml');
    const lines = await problems(fileUri('broken.prompt.yml'), found => found.length > 0);
    assert.ok(
      lines.some(line => / Error malformed-prompt /.test(line)),
      lines.join('\n'),
    );
  });

  it('refuses to save a version where there is no repository, and says what to do', async () => {
    await open('hello.prompt.yml');
    // The failure is shown as a notification; the command itself ends without a result.
    assert.equal(await vscode.commands.executeCommand('promptward.versions.save'), undefined);
    await assert.rejects(async () => vscode.workspace.fs.stat(fileUri('.git')));
  });

  it('says of a file of 5 MB that it is not checked, and goes on with others', async () => {
    await write('huge.prompt.yml', `name: huge\n# ${'x'.repeat(5 * 1024 * 1024)}\n`);
    await open('huge.prompt.yml');
    const lines = await problems(fileUri('huge.prompt.yml'), found => found.length > 0);
    assert.deepEqual(lines, ['1:1 Warning too-large Not checked: a prompt has at most 4 MiB.']);
  });

  it('survives a binary file and invalid UTF-8 that are named like prompts', async () => {
    await write('binary.prompt.yml', new Uint8Array([0, 1, 2, 255, 254, 0, 77, 90]));
    await write('latin1.prompt.yml', new Uint8Array([110, 97, 109, 101, 58, 32, 233, 10]));
    await vscode.commands.executeCommand('promptward.prompts.refresh');
    await open('hello.prompt.yml');
    const lines = await problems(fileUri('hello.prompt.yml'), found => found.length >= 2);
    assert.ok(lines.length >= 2);
  });
});
