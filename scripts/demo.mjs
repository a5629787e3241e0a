// The main job without an editor: npm run demo. Works on a fresh copy of the samples and leaves nothing behind.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSampleLibrary } from './makeSampleLibrary.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { inKeyring, needsOwnKeyring } from './support/keyring.mjs';
import { fail, node24, root, run, toolEnvironment } from './support/run.mjs';
import { ensureSystemPackages, keyringPackages } from './support/systemPackages.mjs';

const cli = join(root, 'dist/cli.js');
const prompt = 'support/tone-rewrite.prompty';

/** What is shown: why, the arguments, and the exit code that is right here. */
const steps = [
  [
    'Is anything in the prompts that must not be there? The folder security-demo shows what an attack looks like.',
    ['lint'],
    1,
  ],
  [
    `Does one prompt do what it should? Its tests run on recorded replies: no network, no key.`,
    ['test', prompt, '--replay'],
    0,
  ],
  ['Who changed it, when and why? Every version is a Git commit.', ['history', prompt], 0],
  ['What did the last version change?', ['diff', `${prompt}@1`, '2'], 0],
  [
    'It is tested, so it may go to production. The record names the exact bytes and is signed with a key from the keychain.',
    ['promote', prompt, '--to', 'production', '-m', 'Tested and reviewed'],
    0,
  ],
  ['Anybody can prove that later, offline.', ['verify'], 0],
  [
    'And this is what an application gets: the promoted bytes with their proof.',
    ['export', '--env', 'production', '-o', 'OUT'],
    0,
  ],
];

if (process.argv[2] === 'inside') await show(process.argv[3]);
else await main();

async function main() {
  await ensureDependencies();
  const built = await run(node24, [join(root, 'scripts/build.mjs')], { show: false });
  if (built.code !== 0) fail(`The command line could not be built:\n${built.output}`);
  if (needsOwnKeyring) await ensureSystemPackages(keyringPackages);
  const folder = mkdtempSync(join(tmpdir(), 'promptward-demo-'));
  try {
    makeSampleLibrary(join(folder, 'library'));
    const command = [node24, join(root, 'scripts/demo.mjs'), 'inside', folder];
    const wrapped = needsOwnKeyring
      ? inKeyring(command, join(folder, 'keyring'))
      : { command: command[0], args: command.slice(1), env: {} };
    mkdirSync(join(folder, 'keyring'));
    const { code } = await run(wrapped.command, wrapped.args, { env: toolEnvironment(wrapped.env) });
    process.exitCode = code;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function show(folder) {
  const identity = { GIT_AUTHOR_NAME: 'Demo', GIT_AUTHOR_EMAIL: 'demo@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'Demo', GIT_COMMITTER_EMAIL: 'demo@example.com' };
  const env = toolEnvironment({
    ...identity,
    ...committer,
    PROMPTWARD_HOME: join(folder, 'home'),
    COLUMNS: '100',
  });
  for (const [why, args, expected] of steps) {
    const given = args.map(word => (word === 'OUT' ? join(folder, 'release') : word));
    const shown = given.map(word => (/[^\w@:./-]/.test(word) ? `"${word}"` : word)).join(' ');
    console.log(`\n${why}\n$ promptward ${shown}\n`);
    const { code } = await run(node24, [cli, ...given], { cwd: join(folder, 'library'), env });
    if (code !== expected) fail(`This ended with exit code ${code}, not ${expected}.`);
  }
  console.log(
    '\nThat was the whole road: lint, test, version, promote, prove, export. Nothing was left behind.',
  );
}
