// Runs the suites of test/host in a desktop VS Code: `npm run test:desktop [-- SUITE...] [-- --vscode PROGRAM]`.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './support/codeServer.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { inKeyring, needsOwnKeyring } from './support/keyring.mjs';
import { fail, root, run, toolEnvironment } from './support/run.mjs';
import { ensureSystemPackages, keyringPackages } from './support/systemPackages.mjs';

const { values, positionals } = readArguments();
await ensureDependencies();
const { bundleSuite, chosenSuites, prepare } = await import('../test/host/suites.mjs');
const suites = chosenSuites(positionals);
const built = await run(process.execPath, [join(root, 'scripts/build.mjs')]);
if (built.code !== 0) fail('The extension could not be built: see the messages above.');
if (needsOwnKeyring) await ensureSystemPackages(keyringPackages);
const program = values.vscode ?? (await download());
if (!existsSync(program))
  fail(`There is no program ${program}: give --vscode the full path of VS Code's own program.`);
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  fail('A desktop VS Code needs a display and this session has none. Try: xvfb-run -a npm run test:desktop');
}

let failed = false;
for (const suite of suites) {
  console.log(`\n  workspace "${suite.name}" (${suite.trusted ? 'trusted' : 'restricted'})`);
  // Short, because VS Code puts a socket into its user data folder, and a socket's path is limited.
  const home = mkdtempSync(join(tmpdir(), 'pw-'));
  try {
    if (!(await passes(suite, home))) failed = true;
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
process.exitCode = failed ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { vscode: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run test:desktop -- [SUITE...] [--vscode PROGRAM]`);
    process.exit(2);
  }
}

async function download() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  try {
    return await downloadAndUnzipVSCode({ cachePath: join(cacheFolder, 'vscode') });
  } catch (error) {
    return fail(
      `VS Code could not be downloaded (${error.message}): check the network and HTTPS_PROXY, or name an installed one with npm run test:desktop -- --vscode PROGRAM.`,
    );
  }
}

/** Not through runTests of @vscode/test-electron: that always turns workspace trust off, and one suite is about it. */
async function passes(suite, home) {
  const folder = join(home, 'workspace');
  const user = join(home, 'user');
  await prepare(suite, folder, user);
  const tests = await bundleSuite(suite.name);
  const command = [
    program,
    folder,
    `--extensionDevelopmentPath=${root}`,
    `--extensionTestsPath=${tests}`,
    `--user-data-dir=${user}`,
    `--extensions-dir=${join(home, 'extensions')}`,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
  ];
  const wrapped = needsOwnKeyring
    ? inKeyring(command, join(home, 'keyring'))
    : { command: command[0], args: command.slice(1), env: {} };
  const env = toolEnvironment({ ...wrapped.env, PROMPTWARD_HOME: join(home, 'promptward') });
  const { code, output } = await run(wrapped.command, wrapped.args, { env, show: false });
  const lines = output.split('\n').filter(line => line.includes('[host] '));
  for (const line of lines) console.log(line.slice(line.indexOf('[host] ') + 7));
  if (code !== 0 && lines.length === 0) console.log(output.slice(-3000));
  return code === 0;
}
