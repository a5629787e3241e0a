// Runs the suites of this folder inside a real extension host: each suite in the workspace and trust that it names.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { makeSampleLibrary } from '../../scripts/makeSampleLibrary.mjs';
import { ensureCodeServer, serverCommand } from '../../scripts/support/codeServer.mjs';
import { inKeyring } from '../../scripts/support/keyring.mjs';
import { root, toolEnvironment } from '../../scripts/support/run.mjs';

const suites = [
  { name: 'trusted', trusted: true, workspace: makeSampleLibrary },
  { name: 'restricted', trusted: false, workspace: makeSampleLibrary },
  { name: 'plain', trusted: true, workspace: async folder => mkdirSync(folder) },
];
const patienceMs = 180_000;
const wanted = process.argv.slice(2);

const codeServer = await ensureCodeServer();
let failed = false;
for (const suite of suites.filter(s => wanted.length === 0 || wanted.includes(s.name))) {
  console.log(`\n  workspace "${suite.name}" (${suite.trusted ? 'trusted' : 'restricted'})`);
  const code = await runSuite(suite);
  if (code !== 0) failed = true;
}
process.exit(failed ? 1 : 0);

async function runSuite({ name, trusted, workspace }) {
  const home = mkdtempSync(join(tmpdir(), 'promptward-host-'));
  const folder = join(home, 'workspace');
  await workspace(folder);
  const tests = await bundle(name);
  const data = join(home, 'server');
  mkdirSync(join(data, 'user/User'), { recursive: true });
  writeFileSync(
    join(data, 'user/User/settings.json'),
    JSON.stringify({
      'security.workspace.trust.enabled': !trusted,
      'git.openRepositoryInParentFolders': 'never',
    }),
  );
  const port = await freePort();
  const command = serverCommand(codeServer, port, data, ['--enable-smoke-test-driver']);
  const wrapped = inKeyring(command, join(home, 'keyring'));
  const server = spawn(wrapped.command, wrapped.args, {
    env: toolEnvironment({ ...wrapped.env, PROMPTWARD_HOME: join(home, 'promptward') }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', text => {
    log += text;
  });
  const started = new Promise((resolve, reject) => {
    server.stdout
      .setEncoding('utf8')
      .on('data', text => /Extension host agent started/.test(text) && resolve());
    server.on('exit', code => reject(new Error(`the editor's server ended with ${code}:\n${log}`)));
  });
  let browser;
  try {
    await started;
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const page = await browser.newPage();
    const exit = new Promise((resolve, reject) => {
      void page.exposeFunction('codeAutomationExit', resolve);
      setTimeout(
        () => reject(new Error(`no answer from the extension host in ${patienceMs / 1000} s`)),
        patienceMs,
      ).unref();
    });
    await page.exposeFunction('codeAutomationLog', (_level, args) => {
      const text = args.map(arg => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      if (text.startsWith('[host] ')) console.log(text.slice(7));
    });
    const at = path => `vscode-remote://127.0.0.1:${port}${path}`;
    const payload = [
      ['extensionDevelopmentPath', at(root)],
      ['extensionTestsPath', at(tests)],
      ['skipWelcome', 'true'],
    ];
    const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
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
    if (!process.env.PROMPTWARD_KEEP) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One CommonJS file with the suite `name` and the runner around it. */
async function bundle(name) {
  const outfile = join(root, `.cache/host/${name}.cjs`);
  if (!existsSync(join(root, `test/host/${name}.test.ts`)))
    throw new Error(`test/host/${name}.test.ts is missing`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { runMocha } from './runMocha.ts'; export const run = () => runMocha(() => import('./${name}.test.ts'));`,
      resolveDir: join(root, 'test/host'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode', 'mocha', 'keytar'],
    logLevel: 'warning',
  });
  return outfile;
}

function freePort() {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
