import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fail, node24, root, run, toolEnvironment } from './run.mjs';
import { editorPackages, ensureSystemPackages } from './systemPackages.mjs';

const version = '4.139.1';

/** Where downloads for tests are kept, outside the dependencies. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'promptward');

/** Installs code-server once into the cache and answers its package folder. It is VS Code with a web front. */
export async function ensureCodeServer() {
  const folder = join(cacheFolder, `code-server-${version}`);
  const installed = join(folder, 'node_modules/code-server');
  if (existsSync(join(folder, 'complete'))) return installed;
  await ensureSystemPackages(editorPackages);
  console.log(`Installing code-server ${version} into ${folder} (about two minutes, once)...`);
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(
    join(partial, 'package.json'),
    JSON.stringify({
      private: true,
      dependencies: { 'code-server': version },
      allowScripts: { 'code-server': true, argon2: true },
    }),
  );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Its native parts are built against the headers that come with the pinned Node.
  const headers = join(root, 'node_modules/node/node_modules', `node-${process.platform}-${process.arch}`);
  const env = toolEnvironment(
    existsSync(join(headers, 'include/node')) ? { npm_config_nodedir: headers } : {},
  );
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run(npm, ['install', ...options], { cwd: partial, env, show: false });
  if (code !== 0) fail(`code-server did not install:\n${output.slice(-3000)}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
  writeFileSync(join(folder, 'complete'), version);
  return join(folder, 'node_modules/code-server');
}

/**
 * The command that starts the inner VS Code server of code-server on the pinned Node, program first.
 * @param {string} codeServer
 * @param {number} port
 * @param {string} dataFolder
 * @param {readonly string[]} extra
 * @returns {[string, ...string[]]}
 */
export function serverCommand(codeServer, port, dataFolder, extra = []) {
  return [
    node24,
    join(codeServer, 'lib/vscode/out/server-main.js'),
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    '--server-data-dir',
    dataFolder,
    '--user-data-dir',
    join(dataFolder, 'user'),
    '--extensions-dir',
    join(dataFolder, 'extensions'),
    ...extra,
  ];
}
