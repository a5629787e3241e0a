import type { Locator, Page } from 'playwright-core';

/** Runs a command from the palette by its title. */
export async function palette(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor({ state: 'hidden' });
  await page.keyboard.press('F1');
  await input.waitFor();
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a file of the workspace by its path. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input.input');
  await input.waitFor();
  await input.fill(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

/** Shows the Promptward container of the activity bar. */
export async function showContainer(page: Page): Promise<void> {
  await page
    .locator('.activitybar')
    .getByRole('tab', { name: /^Promptward/ })
    .click();
  await view(page, 'Prompts').locator('.monaco-list-row').first().waitFor();
}

/** A view of the side bar by its title. */
export function view(page: Page, title: string): Locator {
  return page.locator('.pane', { has: page.locator('.pane-header', { hasText: new RegExp(`^${title}`) }) });
}

/** The Versions view once it shows this prompt. */
export async function versionsOf(page: Page, name: string): Promise<Locator> {
  const versions = view(page, 'Versions');
  await versions.locator('.pane-header', { hasText: name }).waitFor();
  await versions.locator('.monaco-list-row').first().waitFor();
  return versions;
}

/** The Test Explorer's row of a prompt or a test. */
export function testRow(page: Page, name: string): Locator {
  return page.locator('.test-explorer .monaco-list-row', { hasText: name }).first();
}

/** The rows of a view as a person reads them: label and description of each. */
export async function rows(view: Locator): Promise<readonly string[]> {
  const texts = await view.locator('.monaco-list-row').allInnerTexts();
  return texts.map(text => text.replace(/\s+/g, ' ').trim());
}

/** Picks an entry of the quick pick that is open. */
export async function pick(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
}

/** Types into the input box that is open and accepts it. */
export async function answer(page: Page, title: string, text: string): Promise<void> {
  await page.locator('.quick-input-title', { hasText: title }).waitFor();
  await page.locator('.quick-input-widget input.input').fill(text);
  await page.keyboard.press('Enter');
}

/** The text of the newest notification that matches. */
export async function notification(page: Page, pattern: RegExp): Promise<string> {
  const toast = page.locator('.notification-list-item-message', { hasText: pattern }).first();
  await toast.waitFor({ timeout: 30_000 });
  return (await toast.innerText()).trim();
}

const problemWidget = (page: Page) => page.locator('.zone-widget', { hasText: 'Promptward' });

/** Goes to the next problem of the file and shows it. */
export async function nextProblem(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await problemWidget(page).waitFor();
}

/** Closes the problem that is shown and opens the list of its fixes. */
export async function quickFixes(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await problemWidget(page).waitFor({ state: 'detached' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  // The light bulb shows that the fixes at the cursor have been asked for.
  await page
    .locator('[class*="codicon-light-bulb"], [class*="codicon-gutter-lightbulb"], .lightBulbWidget')
    .first()
    .waitFor();
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}

/** How many errors the status bar counts. */
export async function errorCount(page: Page): Promise<number> {
  const text = await page.locator('[id="status.problems"]').innerText();
  return Number(/\d+/.exec(text)?.[0] ?? 0);
}

/** Waits until `probe` says yes; fails after 20 s. */
export async function until(probe: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await probe())) {
    if (Date.now() > end) throw new Error('gave up waiting');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
