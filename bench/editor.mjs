/** Prints what the extension costs an editor: its activation and its view of a large library, beside an empty one. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node24, root, run } from '../scripts/support/run.mjs';
import { installExtension, runInExtensionHost, serverFolder } from '../test/host/extensionHost.mjs';
import { bundle, writeSettings } from '../test/host/suites.mjs';
import { generateLibrary } from './generateLibrary.ts';
import { median, ms, print, ratio, title, withWorst } from './table.ts';

const starts = 5;
const rounds = 3;
const prompts = 10_000;

const temporary = mkdtempSync(join(tmpdir(), 'promptward-bench-'));
try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const promptward = join(root, `promptward-${version}.vsix`);
  const empty = await packEmpty();
  await benchActivation(promptward, empty);
  await benchView(promptward, empty);
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
// The browser of the last round may still hold the event loop.
process.exit();

async function benchActivation(promptward, empty) {
  const folder = join(temporary, 'empty');
  mkdirSync(folder);
  const tests = await bundleBench('startup');
  const load = { promptward: [], empty: [] };
  const call = { promptward: [], empty: [] };
  for (let start = 0; start < starts; start++) {
    for (const [name, vsix] of [
      ['empty', empty],
      ['promptward', promptward],
    ]) {
      const { loadMs, callMs } = await freshEditor(vsix, folder, tests);
      load[name].push(loadMs);
      call[name].push(callMs);
    }
  }
  const whole = name => load[name].map((value, i) => value + call[name][i]);
  const split = name => `load ${ms(median(load[name]))}, activate ${ms(median(call[name]))}`;
  title(`Activation: medians of ${starts} fresh starts each, by VS Code's startup report`);
  print('an empty extension', `${ms(median(whole('empty')))} (${split('empty')})`);
  print('Promptward', `${ratio(whole('promptward'), whole('empty'))} (${split('promptward')})`);
  print('Promptward, each start', whole('promptward').map(ms).join(', '));
}

async function benchView(promptward, empty) {
  const folder = join(temporary, 'library');
  generateLibrary(folder, { prompts, commits: 1 });
  const tests = await bundleBench('view');
  const listed = [];
  const without = [];
  const shown = [];
  for (let round = 0; round < rounds; round++) {
    without.push(await freshEditor(empty, folder, tests));
    let row;
    const onPage = page => {
      const tree = page.getByRole('tree', { name: 'Prompts' });
      row = tree.getByRole('treeitem').first().waitFor({ timeout: 120_000 }).then(Date.now);
    };
    shown.push(await freshEditor(promptward, folder, tests, onPage));
    listed.push((await row) - shown.at(-1).asked);
  }
  title(`The view of ${prompts} prompts: medians of ${rounds} fresh starts, 20 s from asking for the view`);
  print('from asking for the view to its first row', withWorst(listed));
  for (const [what, key] of [
    ['blocked', 'blockMs'],
    ['computing', 'computingMs'],
  ]) {
    print(`host ${what} at most, view open`, withWorst(shown.map(({ view }) => view[key])));
    print('  without Promptward, explorer open', withWorst(without.map(({ view }) => view[key])));
    print(`host ${what} at most, editor starting`, withWorst(shown.map(({ start }) => start[key])));
    print('  with an empty extension', withWorst(without.map(({ start }) => start[key])));
  }
}

/** What `tests` prints as JSON in an editor that never ran before, with just this extension installed. */
async function freshEditor(vsix, folder, tests, onPage) {
  const home = mkdtempSync(join(temporary, 'home-'));
  writeSettings(join(serverFolder(home), 'user'), {
    'security.workspace.trust.enabled': false,
    'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off',
    'extensions.ignoreRecommendations': true,
  });
  await installExtension(home, vsix);
  let answer;
  const onLine = line => {
    answer = JSON.parse(line);
  };
  const extension = join(root, 'bench/editor/recorder');
  await runInExtensionHost({ home, folder, extension, tests, onLine, onPage });
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  if (!answer) throw new Error('the extension host gave no figures');
  return answer;
}

function bundleBench(name) {
  return bundle(`bench-${name}`, { entryPoints: [join(root, `bench/editor/${name}.ts`)] });
}

async function packEmpty() {
  const vsix = join(temporary, 'empty.vsix');
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const args = ['package', '--out', vsix, '--skip-license', '--allow-missing-repository'];
  const cwd = join(root, 'bench/editor/empty');
  const { code, output } = await run(node24, [vsce, ...args], { cwd, show: false });
  if (code !== 0) throw new Error(output);
  return vsix;
}
