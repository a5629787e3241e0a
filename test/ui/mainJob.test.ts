import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answer,
  errorCount,
  nextProblem,
  notification,
  openFile,
  palette,
  pick,
  quickFixes,
  rows,
  showContainer,
  testRow,
  until,
  versionsOf,
  view,
} from './support/actions.ts';
import { type Editor, startEditor } from './support/editor.ts';

const themes = [
  { name: 'dark', id: 'Default Dark Modern' },
  { name: 'light', id: 'Default Light Modern' },
  { name: 'contrast', id: 'Default High Contrast' },
];

for (const { name, id } of themes) {
  describe(`the main job in the ${name} theme`, () => {
    let editor: Editor;
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', editor.library, ...args], { encoding: 'utf8' }).trim();

    before(async () => {
      editor = await startEditor(id);
    });
    afterEach(async function () {
      const { currentTest } = this;
      if (currentTest?.state === 'failed') await editor.shot(`failed ${currentTest.fullTitle()}`);
    });
    after(async () => editor?.close());

    it('lists the library by folder with models, and badges where something is wrong', async () => {
      const { page } = editor;
      await showContainer(page);
      const prompts = view(page, 'Prompts');
      await prompts.locator('.monaco-list-row', { hasText: 'refund-reply' }).waitFor();
      const leaky = prompts.locator('.monaco-list-row', { hasText: 'leaky-onboarding' });
      await leaky.locator('[class*="monaco-decoration-badge"]').first().waitFor();
      const shown = await rows(prompts);
      assert.ok(shown.includes('support'), shown.join('\n'));
      assert.ok(
        shown.some(row => /^refund-reply ?openai\/gpt-4o/.test(row)),
        shown.join('\n'),
      );
      await editor.shot(`${name}-1-library`);
    });

    it('underlines a secret, explains it and replaces it by a variable', async () => {
      const { page } = editor;
      await openFile(page, 'security-demo/leaky-onboarding.prompt.yml');
      await page.locator('.squiggly-error').first().waitFor();
      const errors = await errorCount(page);
      await editor.shot(`${name}-2-findings`);
      await nextProblem(page);
      await editor.shot(`${name}-3-problem`);
      await quickFixes(page);
      const fix = page.locator('.action-widget .monaco-list-row', { hasText: /^Replace by/ }).first();
      await fix.waitFor();
      await editor.shot(`${name}-4-fixes`);
      await fix.click();
      await page
        .locator('.view-line', { hasText: /\{\{\w+\}\}/ })
        .first()
        .waitFor();
      await page.locator('.tab.active.dirty').waitFor();
      await palette(page, 'File: Revert File');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      await until(async () => (await errorCount(page)) === errors);
    });

    it('suppresses a finding with a reason, and keeps nothing of the secret', async () => {
      const { page } = editor;
      await openFile(page, 'security-demo/leaky-onboarding.prompt.yml');
      const before = await errorCount(page);
      await nextProblem(page);
      await quickFixes(page);
      await page
        .locator('.action-widget .monaco-list-row', { hasText: /^Suppress/ })
        .first()
        .click();
      await answer(page, "Suppress '", 'A made-up key of the samples');
      await until(async () => (await errorCount(page)) === before - 1);
      const baseline = readFileSync(join(editor.library, '.promptward/lint-baseline.json'), 'utf8');
      assert.match(baseline, /"reason": "A made-up key of the samples"/);
      assert.doesNotMatch(baseline, /sk-proj|AKIA/);
      // The editor's watcher passes over a file that comes and goes within one breath.
      await page.waitForTimeout(1000);
      rmSync(join(editor.library, '.promptward/lint-baseline.json'));
      await until(async () => (await errorCount(page)) === before);
    });

    it('shows a prompt that appears on disk, and forgets one that goes', async () => {
      const { page } = editor;
      const path = join(editor.library, 'coding/appears.prompt.yml');
      writeFileSync(
        path,
        'name: Appears\nmodel: openai/gpt-4o\nmessages:\n  - role: user\n    content: hello\n',
      );
      const row = view(page, 'Prompts').locator('.monaco-list-row', { hasText: 'appears' });
      await row.waitFor();
      rmSync(path);
      await row.waitFor({ state: 'detached' });
    });

    it('replays the tests of a prompt and shows what failed', async () => {
      const { page } = editor;
      await openFile(page, 'support/triage.prompt.yml');
      await palette(page, 'Promptward: Replay Tests of Prompt');
      await page.locator('.composite.panel', { hasText: 'angry, but only asks where it is' }).waitFor();
      await editor.shot(`${name}-5-results`);
      await palette(page, 'Testing: Focus on Test Explorer View');
      const row = testRow(page, 'support/triage');
      await row.waitFor();
      assert.match((await row.getAttribute('aria-label')) ?? '', /^support\/triage.*Failed/);
      await editor.shot(`${name}-6-explorer`);
    });

    it('lists the versions of the prompt and opens a real diff', async () => {
      const { page } = editor;
      await showContainer(page);
      await openFile(page, 'support/refund-reply.prompt.yml');
      const versions = await versionsOf(page, 'refund-reply');
      const first = versions.locator('.monaco-list-row').first();
      const shown = await rows(versions);
      assert.match(shown[0] ?? '', /^v\d+ .+Sample (Author|Reviewer) · /);
      await first.click();
      await page
        .locator('.monaco-diff-editor .line-insert, .monaco-diff-editor .char-insert')
        .first()
        .waitFor();
      await page.locator('.tab.active', { hasText: '↔ working copy' }).waitFor();
      await editor.shot(`${name}-7-diff`);
    });

    it('restores a version from the palette, as an edit that undo takes back', async () => {
      const { page } = editor;
      await openFile(page, 'support/refund-reply.prompt.yml');
      await palette(page, 'Promptward: Restore Version');
      await pick(page, 'v1  ');
      await page.locator('.tab.active.dirty', { hasText: 'refund-reply' }).waitFor();
      await page.keyboard.press('Control+Z');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    });

    it('refuses to promote a prompt with secrets, with the reason', async () => {
      const { page } = editor;
      await openFile(page, 'security-demo/leaky-onboarding.prompt.yml');
      await palette(page, 'Promptward: Promote...');
      await pick(page, 'production');
      await answer(page, 'to production', 'try it');
      const message = await notification(page, /was not promoted/);
      assert.match(message, /Lint finds \d+ errors/);
      await editor.shot(`${name}-8-refused`);
      await palette(page, 'Notifications: Clear All Notifications');
    });

    it('promotes a tested prompt, and verifies the ledger', async () => {
      const { page } = editor;
      await openFile(page, 'coding/commit-message.prompt.yml');
      await palette(page, 'Promptward: Replay Tests of Prompt');
      await page.locator('.composite.panel', { hasText: 'documentation only' }).waitFor();
      await palette(page, 'Testing: Focus on Test Explorer View');
      await page
        .locator('.test-explorer .monaco-list-row[aria-label*="commit-message"][aria-label*="Passed"]')
        .waitFor();
      await palette(page, 'Promptward: Promote...');
      await pick(page, 'production');
      await answer(page, 'to production', 'All tests pass on recorded replies');
      const message = await notification(page, /is now in production/);
      assert.match(message, /^v\d+ of coding\/commit-message\.prompt\.yml is now in production/);
      await editor.shot(`${name}-9-promoted`);
      await showContainer(page);
      const versions = await versionsOf(page, 'commit-message');
      await versions.locator('.monaco-list-row', { hasText: 'production' }).waitFor();
      await editor.shot(`${name}-10-label`);
      assert.match(
        git('log', '-1', '--format=%s'),
        /^Promote coding\/commit-message\.prompt\.yml v\d+ to production$/,
      );
      await palette(page, 'Notifications: Clear All Notifications');
      await palette(page, 'Promptward: Verify Ledger');
      assert.match(
        await notification(page, /The ledger/),
        /^The ledger verifies: 2 records, 1 promotions? in force/,
      );
    });

    it('saves a version of one file with a message', async () => {
      const { page } = editor;
      await openFile(page, 'support/refund-reply.prompt.yml');
      await palette(page, 'Promptward: Save Version...');
      await answer(page, 'Save a version', 'Shorten the reply');
      await view(page, 'Versions').locator('.monaco-list-row', { hasText: 'Shorten the reply' }).waitFor();
      assert.equal(git('log', '-1', '--format=%s'), 'Shorten the reply');
      assert.equal(git('diff', '--name-only', 'HEAD~1', 'HEAD'), 'support/refund-reply.prompt.yml');
      await editor.shot(`${name}-11-saved`);
    });
  });
}
