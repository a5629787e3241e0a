import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureCodeServer, serverCommand } from '../../scripts/support/codeServer.mjs';
import { inKeyring } from '../../scripts/support/keyring.mjs';
import { run, toolEnvironment } from '../../scripts/support/run.mjs';

const patienceMs = 180_000;

/** The server's own folder below `home`: user settings in user/, installed extensions in extensions/. */
export const serverFolder = home => join(home, 'server');

/** Installs a VSIX for the editor that will start in `home`. */
export async function installExtension(home, vsix) {
  const install = ['--install-extension', vsix];
  const [node, ...args] = serverCommand(await ensureCodeServer(), 0, serverFolder(home), install);
  const { code, output } = await run(node, args, { show: false });
  if (code !== 0) throw new Error(output);
}

/**
 * Opens `folder` in a fresh server and a fresh browser and runs the export `run` of the file `tests` in its extension
 * host, with `extension` under development. Answers its exit code; 1 and a printed line when the editor gave none.
 * `onLine` gets what the host logs after the mark `[host] `, `onPage` the page once it opens.
 */
export async function runInExtensionHost({ home, folder, extension, tests, onLine = console.log, onPage }) {
  const port = await freePort();
  const options = ['--enable-smoke-test-driver'];
  const command = serverCommand(await ensureCodeServer(), port, serverFolder(home), options);
  const wrapped = inKeyring(command, join(home, 'keyring'));
  const server = spawn(wrapped.command, wrapped.args, {
    env: toolEnvironment({ ...wrapped.env, PROMPTWARD_HOME: join(home, 'promptward') }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let browser;
  try {
    await started(server);
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const page = await browser.newPage();
    const exit = exitCode(page);
    await page.exposeFunction('codeAutomationLog', (_level, args) => {
      const text = args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      if (text.startsWith('[host] ')) onLine(text.slice(7));
    });
    const at = path => `vscode-remote://127.0.0.1:${port}${path}`;
    const payload = [
      ['extensionDevelopmentPath', at(extension)],
      ['extensionTestsPath', at(tests)],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    onPage?.(page);
    return await exit;
  } catch (error) {
    console.log(`  ${error.message}`);
    return 1;
  } finally {
    await browser?.close();
    server.removeAllListeners('exit');
    try {
      process.kill(-server.pid);
    } catch {}
  }
}

function started(server) {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr.setEncoding('utf8').on('data', text => {
      log += text;
    });
    server.stdout
      .setEncoding('utf8')
      .on('data', text => /Extension host agent started/.test(text) && resolve());
    server.on('exit', code => reject(new Error(`the editor's server ended with ${code}:\n${log}`)));
  });
}

function exitCode(page) {
  return new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    const late = () => reject(new Error(`no answer from the extension host in ${patienceMs / 1000} s`));
    setTimeout(late, patienceMs).unref();
  });
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
