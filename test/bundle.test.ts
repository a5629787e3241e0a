import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly kind: string; readonly external?: boolean }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const mainLimit = 250 * 1024;

/** The outputs that loading `entry` loads with it: its static imports, theirs, and so on. */
function loadedWith(outputs: Readonly<Record<string, Output>>, entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { path, kind, external } of outputs[next]?.imports ?? []) {
      if (kind === 'import-statement' && !external) open.push(path);
    }
  }
  return seen;
}

describe('the bundle', function () {
  this.timeout(120_000);
  let outputs: Readonly<Record<string, Output>>;

  before(() => {
    const meta = join(root, 'dist/meta.json');
    if (!existsSync(meta)) execFileSync('node', [join(root, 'scripts/build.mjs')], { stdio: 'ignore' });
    outputs = JSON.parse(readFileSync(meta, 'utf8')).outputs;
  });

  it('loads at most 250 KB when the extension starts', () => {
    const loaded = [...loadedWith(outputs, 'dist/extension.js')];
    const bytes = loaded.reduce((sum, path) => sum + (outputs[path]?.bytes ?? 0), 0);
    assert.ok(bytes > 1000 && bytes <= mainLimit, `${bytes} bytes in ${loaded.join(', ')}`);
  });

  it('keeps the YAML parser, the lint rules and the model client out of the start', () => {
    const heavy = Object.entries(outputs).filter(([, { bytes }]) => bytes > 50 * 1024);
    const start = loadedWith(outputs, 'dist/extension.js');
    for (const [path] of heavy) assert.ok(!start.has(path), path);
  });

  it('asks `--version` of the command line for next to nothing', () => {
    const bytes = [...loadedWith(outputs, 'dist/cli.js')].reduce(
      (sum, path) => sum + (outputs[path]?.bytes ?? 0),
      0,
    );
    assert.ok(bytes < 20 * 1024, `${bytes} bytes`);
  });
});
