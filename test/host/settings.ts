import * as vscode from 'vscode';
import { fileUri, open, problems } from './support.ts';

const prompt = 'support/refund-reply.prompt.yml';

/** Runs `work` with these settings of the team, and puts back what was there. */
async function withSettings(text: string, work: (settings: vscode.Uri) => Promise<void>): Promise<void> {
  const settings = fileUri('.promptward/config.yml');
  const before = await vscode.workspace.fs.readFile(settings).then(
    bytes => bytes,
    () => undefined,
  );
  await vscode.workspace.fs.writeFile(settings, Buffer.from(text));
  try {
    await work(settings);
  } finally {
    if (before) await vscode.workspace.fs.writeFile(settings, before);
    else await vscode.workspace.fs.delete(settings);
  }
}

/** What the settings of the team and of the user change about the findings. Called by the suite of the trusted workspace. */
export function settingsTests(): void {
  it('follows the rules that the settings of the team add, as soon as they are saved', async () => {
    const rule = `lint:\n  rules:\n    - id: house-word\n      pattern: name\n      keywords: [name]\n      severity: warning\n      group: quality\n      message: A word of the house\n`;
    const document = await open(prompt);
    await withSettings(rule, async () => {
      await problems(document.uri, lines =>
        lines.some(line => line.includes(' house-word A word of the house')),
      );
    });
    await problems(document.uri, lines => lines.every(line => !line.includes(' house-word ')));
  });

  it('shows where the settings of the team cannot be used, until they can', async () => {
    await open(prompt);
    let file: vscode.Uri | undefined;
    await withSettings('lint:\n  disabled: [iban]\n', async settings => {
      file = settings;
      await problems(settings, lines =>
        lines.some(line => line.startsWith('2:1 Error settings lint has no setting "disabled": use ')),
      );
    });
    if (file) await problems(file, lines => lines.length === 0);
  });

  it('shows hints about the wording only to who wants them', async () => {
    const uri = fileUri('hint.prompt.yml');
    const text =
      'messages:\n  - role: user\n    content: Return it in an appropriate format for {{nobody}}.\n';
    await vscode.workspace.fs.writeFile(uri, Buffer.from(`${text}testData:\n  - person: Ada\n`));
    await open('hint.prompt.yml');
    const isHint = (line: string) => line.includes(' vague-format ');
    await problems(uri, lines => lines.length > 0 && !lines.some(isHint));
    const settings = vscode.workspace.getConfiguration('promptward.lint', uri);
    await settings.update('hints', true, vscode.ConfigurationTarget.Global);
    await problems(uri, lines => lines.some(isHint));
    await settings.update('hints', undefined, vscode.ConfigurationTarget.Global);
    await problems(uri, lines => lines.length > 0 && !lines.some(isHint));
    await vscode.workspace.fs.delete(uri);
  });
}
