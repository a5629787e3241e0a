import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, node24, root, run } from './run.mjs';

/** Installs what the lock file names, unless exactly that is installed already. */
export async function ensureDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.promptward-lock');
  if (existsSync(stamp) && existsSync(node24) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies that package-lock.json names...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // The system's Node may be older than some tools ask for; they run on the pinned one.
  const { code } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: process.env,
  });
  if (code !== 0) fail('npm ci failed: see its message above.');
  if (!existsSync(node24))
    fail('The pinned Node is missing from node_modules/node: was its install script blocked?');
  writeFileSync(stamp, lock);
}
