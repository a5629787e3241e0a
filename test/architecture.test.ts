import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.split(sep).join('/'))
  .sort();
const text = new Map(sources.map(name => [name, readFileSync(join(root, 'src', name), 'utf8')]));

/** What a file imports: our own files by their path below src, others by their specifier. Type imports count too. */
function importsOf(name: string): { own: string[]; foreign: string[]; runtime: string[] } {
  const own: string[] = [];
  const foreign: string[] = [];
  const runtime: string[] = [];
  const statement =
    /(?:^|[\n;])\s*(import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?from\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;
  for (const match of (text.get(name) ?? '').matchAll(statement)) {
    const specifier = match[3] ?? match[4] ?? '';
    if (specifier.startsWith('.')) own.push(posix.join(posix.dirname(name), specifier));
    else foreign.push(specifier);
    if (!match[2]) runtime.push(specifier);
  }
  return { own, foreign, runtime };
}

const imports = new Map(sources.map(name => [name, importsOf(name)]));

/** Every file that `name` reaches, itself included. */
function reach(name: string): Set<string> {
  const seen = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(imports.get(next)?.own ?? []));
  }
  return seen;
}

const nodeForCore = new Set(['node:crypto', 'node:buffer', 'node:util']);
/** A room of the core may use itself, the shared files beside the rooms, and the rooms named here. */
const coreRooms: Record<string, readonly string[]> = {
  prompt: [],
  library: ['prompt'],
  lint: ['prompt'],
  history: ['prompt', 'library', 'lint'],
  evals: ['prompt', 'library', 'lint'],
  trust: ['prompt', 'library', 'lint', 'history', 'evals'],
  lifecycle: ['prompt', 'library', 'lint', 'history', 'evals', 'trust'],
  insight: ['prompt', 'library', 'lint', 'history', 'evals', 'trust', 'lifecycle'],
  automation: ['prompt', 'library', 'lint', 'history', 'evals', 'trust', 'lifecycle'],
  report: ['prompt', 'library', 'lint', 'history', 'evals', 'trust', 'lifecycle', 'insight'],
};

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function room(name: string): string | undefined {
  const parts = name.split('/');
  return parts[0] === 'core' && parts.length > 2 ? parts[1] : undefined;
}

describe('architecture', () => {
  it('finds the source and resolves every import inside it', () => {
    assert.ok(sources.length > 50);
    for (const [name, { own }] of imports) {
      for (const target of own) assert.ok(text.has(target), `${name} imports ${target}, which is not there`);
    }
  });

  it('keeps the core pure: no vscode, no node but crypto, buffer and util, no clock, no process', () => {
    for (const name of sources.filter(n => n.startsWith('core/'))) {
      for (const file of reach(name)) assert.ok(file.startsWith('core/'), `${name} reaches ${file}`);
      for (const specifier of imports.get(name)?.foreign ?? []) {
        const builtin = specifier.startsWith('node:');
        assert.ok(specifier !== 'vscode', `${name} imports vscode`);
        assert.ok(!builtin || nodeForCore.has(specifier), `${name} imports ${specifier}`);
      }
      const code = withoutComments(text.get(name) ?? '');
      const banned = code.match(
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(/,
      );
      assert.equal(banned, null, `${name} uses ${banned?.[0]}`);
    }
  });

  it('keeps the direction of imports inside the core', () => {
    for (const name of sources) {
      const from = room(name);
      if (!from) continue;
      const allowed = coreRooms[from];
      assert.ok(allowed, `src/core/${from} is no room of DESIGN.md`);
      for (const target of imports.get(name)?.own ?? []) {
        const to = room(target);
        const fine = to === undefined || to === from || allowed.includes(to);
        // The shapes of results are shared facts: ports and reports name them without depending on a room's code.
        assert.ok(fine, `${name} (${from}) imports ${target} (${to})`);
      }
    }
  });

  it('lets a rule import no other rule', () => {
    for (const name of sources.filter(n => n.startsWith('core/lint/rules/'))) {
      for (const target of imports.get(name)?.own ?? []) {
        const sibling = target.startsWith('core/lint/rules/') && /[rR]ules?\//.test(target);
        const isRuleList = posix.basename(name) === 'rules.ts';
        assert.ok(
          !sibling || isRuleList || posix.basename(target).startsWith('_'),
          `${name} imports ${target}`,
        );
      }
    }
  });

  it('keeps node, cli and extension apart', () => {
    for (const name of sources) {
      const top = name.split('/')[0] ?? '';
      for (const file of reach(name)) {
        const target = file.split('/')[0] ?? '';
        if (top === 'node') assert.ok(['core', 'node'].includes(target), `${name} reaches ${file}`);
        if (top === 'cli') assert.ok(['core', 'node', 'cli'].includes(target), `${name} reaches ${file}`);
        if (top === 'extension')
          assert.ok(['core', 'node', 'extension'].includes(target), `${name} reaches ${file}`);
      }
      const usesVscode = imports.get(name)?.foreign.includes('vscode') ?? false;
      assert.ok(!usesVscode || top === 'extension', `${name} imports vscode`);
    }
  });

  it('lets no feature of the extension import another', () => {
    for (const name of sources.filter(n => n.startsWith('extension/') && n.split('/').length > 2)) {
      const feature = name.split('/')[1];
      for (const target of imports.get(name)?.own ?? []) {
        if (!target.startsWith('extension/')) continue;
        const other = target.split('/')[1];
        assert.ok(other === feature || other === 'host', `${name} imports ${target}`);
      }
    }
  });

  it('keeps files small', () => {
    const lengths = [...text].map(([name, body]) => ({ name, lines: body.split('\n').length - 1 }));
    const sorted = lengths.map(l => l.lines).sort((a, b) => a - b);
    assert.ok((sorted[sorted.length >> 1] ?? 0) <= 80, `the median is ${sorted[sorted.length >> 1]} lines`);
    for (const { name, lines } of lengths) {
      assert.ok(lines <= 400, `${name} has ${lines} lines`);
      if (name.startsWith('core/lint/rules/')) assert.ok(lines <= 120, `${name} has ${lines} lines`);
    }
    const entry = text.get('extension/extension.ts') ?? '';
    assert.ok(entry.split('\n').length <= 60, 'extension.ts only composes');
  });

  it('has no default exports, enums or any', () => {
    for (const [name, source] of text) {
      const body = withoutComments(source);
      assert.doesNotMatch(body, /^export default\b/m, name);
      assert.doesNotMatch(body, /^\s*(?:export\s+)?(?:const\s+)?enum\s/m, name);
      assert.doesNotMatch(body, /:\s*any\b|<any>|as any\b/, name);
    }
  });

  it('names each test file after what it tests', () => {
    const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
    assert.ok(tests.some(name => name.endsWith('.test.ts')));
    for (const name of tests) {
      assert.ok(!/\.(skip|only)\.test\.ts$/.test(name), relative(root, join(dirname(root), name)));
    }
  });
});
