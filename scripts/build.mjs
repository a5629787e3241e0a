import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/run.mjs';

await ensureDependencies();
const { build } = await import('esbuild');

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: {
    extension: 'src/extension/extension.ts',
    cli: 'src/cli/main.ts',
    broker: 'src/node/broker/main.ts',
  },
  outdir: 'dist',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  external: ['vscode', 'keytar'],
  // CommonJS dependencies inside an ES module need a `require` for Node's own modules.
  banner: {
    js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
});
writeFileSync(join(root, 'dist/meta.json'), JSON.stringify(metafile));
for (const entry of ['extension', 'cli', 'broker']) {
  console.log(`dist/${entry}.js ${Math.round(metafile.outputs[`dist/${entry}.js`].bytes / 1024)} KB`);
}
