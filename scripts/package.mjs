import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, node24, root, run } from './support/run.mjs';

const { code } = await run(process.execPath, [join(root, 'scripts/build.mjs')]);
if (code !== 0) process.exit(code);

// The VSIX is packed from a folder that holds just what it ships, so that nothing slips in.
const stage = join(root, '.cache/vsix');
rmSync(stage, { recursive: true, force: true });
mkdirSync(stage, { recursive: true });
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
for (const key of ['scripts', 'devDependencies', 'allowScripts', 'bin', 'private']) delete manifest[key];
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const file of ['README.md', 'CHANGELOG.md', 'LICENSE', 'media', 'docs/images']) {
  cpSync(join(root, file), join(stage, file), { recursive: true });
}
cpSync(join(root, 'dist'), join(stage, 'dist'), { recursive: true });
rmSync(join(stage, 'dist/meta.json'));
for (const file of ['package.json', 'LICENSE.md', 'lib', 'prebuilds']) {
  cpSync(join(root, 'node_modules/keytar', file), join(stage, 'node_modules/keytar', file), {
    recursive: true,
  });
}
const keytar = JSON.parse(readFileSync(join(stage, 'node_modules/keytar/package.json'), 'utf8'));
for (const key of ['scripts', 'devDependencies', 'dependencies']) delete keytar[key];
writeFileSync(join(stage, 'node_modules/keytar/package.json'), `${JSON.stringify(keytar, null, 2)}\n`);

const vsix = join(root, `promptward-${manifest.version}.vsix`);
const packed = await run(
  node24,
  [
    join(root, 'node_modules/@vscode/vsce/vsce'),
    'package',
    '--out',
    vsix,
    '--skip-license',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
  ],
  { cwd: stage, show: false },
);
if (packed.code !== 0) fail(packed.output);
console.log(`Packaged ${vsix}`);
