import { rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ensureDependencies } from './support/dependencies.mjs';
import { root } from './support/run.mjs';

await ensureDependencies();
const { build } = await import('esbuild');

const options = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
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
};

/** What the extension imports when it is first needed, by the name of its file in dist. */
const lazy = new Map();
const lazyImports = {
  name: 'lazy-imports',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, resolveDir, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = resolve(resolveDir, path);
      const name = relative(join(root, 'src'), file).replace(/\.ts$/, '').replace(/[/\\]/g, '-');
      lazy.set(name, file);
      return { path: `./${name}.js`, external: true };
    });
  },
};

rmSync(join(root, 'dist'), { recursive: true, force: true });
// The editor waits for what it loads at the start, so that is one file; all else is split where it is shared.
const start = await build({
  ...options,
  entryPoints: { extension: 'src/extension/extension.ts' },
  plugins: [lazyImports],
});
const rest = await build({
  ...options,
  entryPoints: {
    ...Object.fromEntries(lazy),
    cli: 'src/cli/main.ts',
    broker: 'src/node/broker/main.ts',
    'lint-worker': 'src/node/lintWorker.ts',
  },
  splitting: true,
  chunkNames: '[name]-[hash]',
});
const outputs = { ...start.metafile.outputs, ...rest.metafile.outputs };
writeFileSync(join(root, 'dist/meta.json'), JSON.stringify({ outputs }));
for (const entry of ['extension', 'cli', 'broker']) {
  console.log(`dist/${entry}.js ${Math.round(outputs[`dist/${entry}.js`].bytes / 1024)} KB`);
}
