import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { makeSampleLibrary } from '../../../scripts/makeSampleLibrary.mjs';
import { ensureCodeServer, serverCommand } from '../../../scripts/support/codeServer.mjs';
import { inKeyring } from '../../../scripts/support/keyring.mjs';
import { root, run, toolEnvironment } from '../../../scripts/support/run.mjs';

const shots = join(root, 'test-output/ui');

/** The real editor with the packaged VSIX on a fresh copy of the sample library. */
export interface Editor {
  readonly page: Page;
  readonly library: string;
  /** Saves what a person sees; looked at before each release. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts it with a theme by its settings id, in a keyring of its own. */
export async function startEditor(theme: string, trusted = true): Promise<Editor> {
  const home = mkdtempSync(join(tmpdir(), 'promptward-ui-'));
  const library = join(home, 'library');
  makeSampleLibrary(library);
  const data = join(home, 'server');
  mkdirSync(join(data, 'user/User'), { recursive: true });
  const settings = {
    'workbench.colorTheme': theme,
    'window.autoDetectColorScheme': false,
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.commandCenter.enabled': false,
    'security.workspace.trust.enabled': !trusted,
    'security.workspace.trust.startupPrompt': 'never',
    'security.workspace.trust.banner': 'never',
    'files.autoSave': 'off',
    'telemetry.telemetryLevel': 'off',
    'extensions.ignoreRecommendations': true,
  };
  writeFileSync(join(data, 'user/User/settings.json'), JSON.stringify(settings));
  const codeServer = await ensureCodeServer();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const vsix = join(root, `promptward-${version}.vsix`);
  const port = await freePort();
  const [node, ...install] = serverCommand(codeServer, port, data, ['--install-extension', vsix]);
  const installed = await run(node, install, { show: false });
  if (installed.code !== 0) throw new Error(installed.output);

  const wrapped = inKeyring(serverCommand(codeServer, port, data), join(home, 'keyring'));
  const env = toolEnvironment({ ...wrapped.env, PROMPTWARD_HOME: join(home, 'promptward') });
  const server = spawn(wrapped.command, wrapped.args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  await started(server);
  const browser: Browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 1100 } });
  await page.goto(`http://127.0.0.1:${port}/?folder=${library}`);
  await page.locator('.monaco-workbench').waitFor();
  mkdirSync(shots, { recursive: true });
  return {
    page,
    library,
    shot: async name => {
      await page.screenshot({ path: join(shots, `${name}.png`), animations: 'disabled' });
    },
    async close() {
      await browser.close();
      if (server.pid !== undefined) process.kill(-server.pid);
      rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', data => {
      log += String(data);
    });
    server.stdout?.on('data', data => /Extension host agent started/.test(String(data)) && resolve());
    server.once('exit', code => reject(new Error(`the editor's server ended with ${code}: ${log}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
