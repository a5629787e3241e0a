import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCodeServer } from './support/codeServer.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { node24, root, run } from './support/run.mjs';
import { browserPackages, ensureSystemPackages, keyringPackages } from './support/systemPackages.mjs';

const mocha = join(root, 'node_modules/mocha/bin/mocha.js');
const uiConfig = ['--no-config', '--ui', 'bdd', '--timeout', '240000'];

/** Each stage by name: one tool, which counts as one test, or a mocha run, which counts its own. */
const stages = {
  types: { command: node24, args: [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit'] },
  style: { command: join(root, 'node_modules/.bin/biome'), args: ['check', '.'] },
  build: { command: process.execPath, args: [join(root, 'scripts/package.mjs')] },
  unit: { command: node24, args: [mocha], counts: true },
  host: { command: node24, args: [join(root, 'test/host/run.mjs')], counts: true, editor: true },
  ui: { command: node24, args: [mocha, ...uiConfig, 'test/ui/**/*.test.ts'], counts: true, editor: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !stages[name]);
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
if (asked.some(name => stages[name].editor) && !asked.includes('build')) asked.unshift('build');
const chosen = asked.length > 0 ? asked : Object.keys(stages);

await ensureDependencies();
await ensureSystemPackages([...keyringPackages, ...browserPackages, 'git']);
if (chosen.some(name => stages[name].editor)) await ensureCodeServer();

let passed = 0;
let failed = 0;
for (const name of chosen) {
  const { command, args, counts } = stages[name];
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const result = existsSync(command)
    ? await run(command, args)
    : { code: 1, output: `${command} is missing` };
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  const sum = word =>
    [...result.output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].reduce(
      (n, m) => n + Number(m[1]),
      0,
    );
  const done = counts ? sum('passing') : Number(result.code === 0);
  // A test that was left out proves nothing, and a run that ended badly without naming a failure is one.
  const bad = counts ? sum('failing') + sum('pending') : Number(result.code !== 0);
  passed += done;
  failed += bad === 0 && (result.code !== 0 || done === 0) ? 1 : bad;
  console.log(`-- ${name}: ${result.code === 0 ? 'fine' : 'NOT FINE'} in ${seconds} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
