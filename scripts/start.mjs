import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { cacheFolder, ensureCodeServer, serverCommand } from './support/codeServer.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { inKeyring, needsOwnKeyring } from './support/keyring.mjs';
import { fail, root, run, toolEnvironment } from './support/run.mjs';
import { ensureSystemPackages, keyringPackages } from './support/systemPackages.mjs';

await ensureDependencies();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const vsix = join(root, `promptward-${version}.vsix`);
const packaged = await run(process.execPath, [join(root, 'scripts/package.mjs')]);
if (packaged.code !== 0) fail('The extension could not be packaged: see the messages above.');

const samples = join(cacheFolder, 'samples');
if (existsSync(samples)) {
  console.log(`Sample library, as you left it: ${samples} (delete it for a new one)`);
} else {
  const { makeSampleLibrary } = await import('./makeSampleLibrary.mjs');
  makeSampleLibrary(samples);
  console.log(`Sample library: ${samples}`);
}

if (onPath('code')) await openDesktop();
else await openBrowser();

function onPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some(folder => names.some(n => existsSync(join(folder, n))));
}

async function openDesktop() {
  const shell = process.platform === 'win32';
  const installed = await run('code', ['--install-extension', vsix, '--force'], { env: process.env, shell });
  if (installed.code !== 0) fail('VS Code did not install the extension: see its message above.');
  await run('code', ['--new-window', samples], { env: process.env, shell });
  console.log('VS Code opens the sample library. Click the Promptward icon in the activity bar.');
}

async function openBrowser() {
  const codeServer = await ensureCodeServer();
  if (needsOwnKeyring) await ensureSystemPackages(keyringPackages);
  const data = join(cacheFolder, 'editor');
  mkdirSync(join(data, 'user/User'), { recursive: true });
  const settings = join(data, 'user/User/settings.json');
  if (!existsSync(settings)) {
    writeFileSync(
      settings,
      JSON.stringify({
        'workbench.startupEditor': 'none',
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
      }),
    );
  }
  const port = await freePort(Number(process.env.PORT) || 8137);
  // The same server, asked to install first: extensions are read when it starts.
  const [node, ...install] = serverCommand(codeServer, port, data, ['--install-extension', vsix, '--force']);
  const installed = await run(node, install, { show: false });
  if (installed.code !== 0) fail(`The editor did not install the extension:\n${installed.output}`);

  const command = serverCommand(codeServer, port, data);
  const wrapped = needsOwnKeyring
    ? inKeyring(command, join(cacheFolder, 'sample-keyring'))
    : { command: command[0], args: command.slice(1), env: {} };
  const server = spawn(wrapped.command, wrapped.args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: toolEnvironment(wrapped.env),
    // A group of its own, so that ending it ends the editor's helpers too.
    detached: true,
  });
  const stop = () => process.kill(-server.pid);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', text => {
    complaints = (complaints + text).slice(-2000);
  });
  server.on('exit', (code, signal) => {
    if (code) fail(`The editor ended with ${code}:\n${complaints}`);
    process.exit(signal ? 0 : (code ?? 0));
  });
  server.stdout.setEncoding('utf8').on('data', text => {
    if (!/Extension host agent started/.test(text)) return;
    console.log(`\nOpen http://127.0.0.1:${port}/?folder=${encodeURI(samples)}`);
    console.log('Click the Promptward icon in the activity bar. Ctrl-C here stops the editor.');
    console.log(
      'The folder opens in Restricted Mode: click that in the status bar and trust it to save and promote.',
    );
    if (needsOwnKeyring) {
      console.log(
        'This machine has no login keychain; the editor has one of its own for the samples. Keep no real key in it.',
      );
    }
  });
}

/** The wished port if it is free, else any free one. */
function freePort(wished) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', () => (wished ? resolve(freePort(0)) : reject(new Error('no free port'))));
    probe.listen(wished, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
