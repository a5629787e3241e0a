import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { makeSampleLibrary } from '../../scripts/makeSampleLibrary.mjs';
import { root } from '../../scripts/support/run.mjs';

/** The suites of this folder by name, each with the workspace and the trust that it runs in. */
export const suites = [
  { name: 'trusted', trusted: true, workspace: makeSampleLibrary },
  { name: 'restricted', trusted: false, workspace: makeSampleLibrary },
  { name: 'plain', trusted: true, workspace: async folder => mkdirSync(folder) },
];

/** The suites that are named, all without a name; ends the script when there is no such suite. */
export function chosenSuites(names) {
  const unknown = names.filter(name => !suites.some(suite => suite.name === name));
  if (unknown.length === 0) return suites.filter(({ name }) => names.length === 0 || names.includes(name));
  console.error(`There is no suite ${unknown.join(', ')}; there are ${suites.map(s => s.name).join(', ')}.`);
  process.exit(2);
}

/** Makes the suite's workspace at `folder` and writes its settings into the user data folder `user`. */
export async function prepare({ trusted, workspace }, folder, user) {
  await workspace(folder);
  writeSettings(user, {
    'security.workspace.trust.enabled': !trusted,
    'security.workspace.trust.startupPrompt': 'never',
    'git.openRepositoryInParentFolders': 'never',
  });
}

/** Writes the settings of a fresh user data folder. */
export function writeSettings(user, settings) {
  mkdirSync(join(user, 'User'), { recursive: true });
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(settings));
}

/** One CommonJS file with the suite `name` and the runner around it; answers its path. */
export async function bundleSuite(name) {
  if (!existsSync(join(root, `test/host/${name}.test.ts`)))
    throw new Error(`test/host/${name}.test.ts is missing`);
  const contents = `import { runMocha } from './runMocha.ts'; export const run = () => runMocha(() => import('./${name}.test.ts'));`;
  return bundle(name, { stdin: { contents, resolveDir: join(root, 'test/host'), loader: 'ts' } });
}

/** Bundles what an extension host is to run into one CommonJS file; answers its path. */
export async function bundle(name, input) {
  const outfile = join(root, `.cache/host/${name}.cjs`);
  await build({
    absWorkingDir: root,
    ...input,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode', 'mocha', 'keytar'],
    logLevel: 'warning',
  });
  return outfile;
}
