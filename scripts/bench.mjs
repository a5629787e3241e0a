import { join } from 'node:path';
import { ensureCodeServer } from './support/codeServer.mjs';
import { ensureDependencies } from './support/dependencies.mjs';
import { fail, node24, root, run } from './support/run.mjs';
import { browserPackages, ensureSystemPackages, keyringPackages } from './support/systemPackages.mjs';

/** Each bench by name: what it compares, and the file that runs on the pinned Node. */
const benches = {
  library: {
    file: 'bench/library.ts',
    compares:
      'Reading the library and its history, with a bare read loop and a bare git log over the same files',
  },
  parse: {
    file: 'bench/parse.ts',
    compares: 'Parsing prompts, with the YAML package that the reader of simple YAML stands in for',
  },
  lint: {
    file: 'bench/lint.ts',
    compares: 'Linting texts in memory, with a bare scan for the keywords of the rules, and with secretlint',
  },
  accuracy: {
    file: 'bench/accuracy.ts',
    compares: 'What is found in the labelled corpus, with secretlint',
  },
  hostile: {
    file: 'bench/hostile.ts',
    compares:
      'The slowest rules on the texts that are made to slow them down, with a bare walk over the same',
  },
  'lint-cli': {
    file: 'bench/lintCli.ts',
    compares: 'The command line over a library, with a process that only reads its files, and secretlint',
    build: true,
  },
  editor: {
    file: 'bench/editor.mjs',
    compares:
      'The packaged extension in a real editor, with an empty extension that is installed the same way',
    editor: true,
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter(name => !benches[name]);
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const chosen = Object.entries(benches).filter(([name]) => asked.length === 0 || asked.includes(name));

await ensureDependencies();
await ensureSystemPackages(['git']);
if (chosen.some(([, { editor }]) => editor)) {
  await ensureSystemPackages([...keyringPackages, ...browserPackages]);
  await ensureCodeServer();
  const packaged = await run(process.execPath, [join(root, 'scripts/package.mjs')], { show: false });
  if (packaged.code !== 0) fail(packaged.output);
}
if (chosen.some(([, { build }]) => build)) {
  const built = await run(process.execPath, [join(root, 'scripts/build.mjs')], { show: false });
  if (built.code !== 0) fail(built.output);
}
for (const [name, { file, compares }] of chosen) {
  console.log(`\n== ${name}\n${compares}.`);
  const { code } = await run(node24, [join(root, file)]);
  if (code !== 0) fail(`The bench ${name} did not finish: see its message above.`);
}
console.log('\nCompare the ratios, not the times: docs/benchmarks.md says how to read them.');
