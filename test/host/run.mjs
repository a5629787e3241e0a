// Runs the suites of this folder inside a real extension host: each suite in the workspace and trust that it names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/support/run.mjs';
import { runInExtensionHost, serverFolder } from './extensionHost.mjs';
import { bundleSuite, chosenSuites, prepare } from './suites.mjs';

let failed = false;
for (const suite of chosenSuites(process.argv.slice(2))) {
  console.log(`\n  workspace "${suite.name}" (${suite.trusted ? 'trusted' : 'restricted'})`);
  const home = mkdtempSync(join(tmpdir(), 'promptward-host-'));
  try {
    const folder = join(home, 'workspace');
    await prepare(suite, folder, join(serverFolder(home), 'user'));
    const tests = await bundleSuite(suite.name);
    let page;
    const code = await runInExtensionHost({
      ...{ home, folder, extension: root, tests },
      onPage: opened => {
        page = opened;
      },
      // A test can have a text pasted as the browser does it, which no command of the editor equals.
      onLine: line => {
        if (line.startsWith('paste ')) void page.evaluate(paste, JSON.parse(line.slice(6)));
        else console.log(line);
      },
    });
    if (code !== 0) failed = true;
  } finally {
    if (!process.env.PROMPTWARD_KEEP) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
process.exit(failed ? 1 : 0);

/** Runs in the page: the event of a paste, where the cursor is. */
function paste(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
}
