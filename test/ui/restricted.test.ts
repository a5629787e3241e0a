import assert from 'node:assert/strict';
import { notification, openFile, palette, showContainer, versionsOf, view } from './support/actions.ts';
import { type Editor, startEditor } from './support/editor.ts';

describe('Restricted Mode', () => {
  let editor: Editor;

  before(async () => {
    editor = await startEditor('Default Dark Modern', false);
  });
  after(async () => editor?.close());

  it('shows the library, its problems and the versions of a prompt', async () => {
    const { page } = editor;
    await showContainer(page);
    await openFile(page, 'security-demo/leaky-onboarding.prompt.yml');
    await page.locator('.squiggly-error').first().waitFor();
    const versions = await versionsOf(page, 'leaky-onboarding');
    await versions.locator('.monaco-list-row').nth(1).click();
    await page.locator('.tab.active', { hasText: '↔ working copy' }).waitFor();
    assert.ok((await view(page, 'Prompts').locator('.monaco-list-row').count()) > 10);
    await editor.shot('restricted-1-library');
  });

  for (const [title, what] of [
    ['Promptward: Promote...', 'Promoting'],
    ['Promptward: Save Version...', 'Saving a version'],
    ['Promptward: Run Tests of Prompt', 'Calling a model'],
    ['Promptward: Set Credential...', 'Setting a credential'],
  ] as const) {
    it(`says why ${title} is off, and how to change it`, async () => {
      const { page } = editor;
      await openFile(page, 'support/triage.prompt.yml');
      await palette(page, title);
      const message = await notification(page, /Restricted Mode/);
      assert.match(message, new RegExp(`^${what} is off in Restricted Mode`));
      await page
        .locator('.notification-toast .monaco-button', { hasText: 'Manage Workspace Trust' })
        .waitFor();
      await editor.shot(`restricted-2-${what}`);
      await palette(page, 'Notifications: Clear All Notifications');
    });
  }

  it('replays recorded replies', async () => {
    const { page } = editor;
    await openFile(page, 'coding/commit-message.prompt.yml');
    await palette(page, 'Promptward: Replay Tests of Prompt');
    await page.locator('.composite.panel', { hasText: 'passed [replay]' }).waitFor();
  });
});
