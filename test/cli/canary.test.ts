import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInKeyring } from '../support/keyring.ts';
import { type ModelServer, startModelServer } from '../support/modelServer.ts';
import { canaries, leaksIn, leaky, planted } from './canaries.ts';
import { type Library, main, makeLibrary, type Options, type Ran } from './cli.ts';

/** What these print is the text of a prompt, which is what they are for. Their messages and files stay clean all the same. */
const showTheText = ['show', 'render', 'diff'];
/** Canaries that stand in no file as they are: they come from a model, a person or out of an encoding. */
const elsewhere = [
  ...['reply', 'finish', 'message', 'baselined', 'setting', 'model', 'split', 'encoded', 'reversed'],
];
const session = fileURLToPath(new URL('./session.ts', import.meta.url));

describe('no byte that promptward writes holds a planted secret', () => {
  let server: ModelServer;
  before(async () => {
    server = await startModelServer(({ body }) => {
      const finishReason = body?.messages.at(-1)?.content.includes('Explain') ? 'stop' : canaries.finish;
      return { kind: 'reply', text: `rain with ${canaries.reply}`, finishReason };
    });
  });
  after(async () => {
    assert.ok(server.requests.length > 0);
    assert.deepEqual(leaksIn(JSON.stringify(server.requests)), [], 'sent to a model');
    await server.close();
  });

  const plant = (): Library => {
    const profiles = `profiles:\n  - { id: lo, origin: "${server.origin}", pathPrefix: /v1, local: true }\n`;
    const library = makeLibrary(planted, profiles);
    library.commit({ 'leaky.prompt.yml': `${leaky}# more\n` }, `Ask with ${canaries.message}`);
    library.write({ 'leaky.prompt.yml': `${leaky}# and more of ${canaries.system}\n` });
    return library;
  };

  /** Looks through what commands printed, and through each file that they wrote outside of the prompts. */
  const isClean = (
    library: Library,
    before: ReadonlyMap<string, string>,
    what: string,
    ...printed: string[]
  ) => {
    for (const text of printed) assert.deepEqual(leaksIn(text), [], `printed by ${what}`);
    for (const [name, text] of filesOf(library)) {
      if (before.get(name) !== text) assert.deepEqual(leaksIn(text), [], `${name}, written by ${what}`);
    }
  };
  const run = async (library: Library, args: readonly string[], options: Options = {}): Promise<Ran> => {
    const before = filesOf(library);
    const ran = await library.run(args, options);
    const printed = showTheText.includes(args[0] ?? '') ? '' : ran.stdout;
    isClean(library, before, args.join(' ').replaceAll(canaries.message, '...'), printed, ran.stderr);
    return ran;
  };

  it('which is found where it does stand', async () => {
    const text = Object.entries(planted).flat().join('\n');
    const expected = Object.keys(canaries).filter(place => !elsewhere.includes(place));
    assert.deepEqual(
      leaksIn(text).filter(place => !elsewhere.includes(place)),
      expected,
    );
  });

  describe('when it reads', () => {
    let library: Library;
    before(() => {
      library = plant();
    });
    after(() => library.remove());

    it('lint in every format, with less sure findings and files of any kind, finds something in each', async () => {
      for (const format of ['text', 'json', 'sarif', 'github']) {
        const args = ['lint', '--format', format, '--min-confidence', '0', '--all-files'];
        const { stdout } = await run(library, args);
        for (const path of Object.keys(planted)) assert.ok(stdout.includes(path), `${path} in ${format}`);
      }
    });

    for (const args of [
      ['lint'],
      ['lint', '--changed'],
      ['lint', '--staged', '--format', 'json'],
      ['lint', '--since', 'HEAD~1', '--format', 'json'],
      ['lint', 'broken.prompt.yml', 'alias.prompt.yml', 'notes.txt'],
      ['lint', '--rules', '--format', 'json'],
      ['lint', '-', '--stdin-name', 'x.prompt.yml'],
      ['lint', '-', '--stdin-name', 'x.md', '--format', 'sarif'],
      ['list'],
      ['list', '--format', 'json'],
      ['list', 'calls'],
      ['show', 'leaky'],
      ['show', 'leaky', '--format', 'json'],
      ['show', 'broken.prompt.yml'],
      ['show', 'alias.prompt.yml'],
      ['show', 'Uses'],
      ['render', 'leaky.prompt.yml'],
      ['render', 'leaky.prompt.yml', '--row', 'no such row'],
      ['render', 'beside.prompty', '--row', 'short'],
      ['diff', 'leaky.prompt.yml'],
      ['diff', 'leaky.prompt.yml@1', '2', '--format', 'json'],
      ['diff', 'leaky.prompt.yml', '--words'],
      ['history', 'leaky.prompt.yml'],
      ['history', 'leaky.prompt.yml', '--format', 'json'],
      ['verify', '--format', 'json'],
      ['doctor', '--format', 'json'],
      ['promote', 'leaky.prompt.yml', '--to', 'staging', '-m', 'why'],
      ['promote', 'leaky.prompt.yml@1', '--to', 'staging', '-m', 'why', '--format', 'json'],
      ['promote', 'accepted.prompt.yml', '--to', 'staging', '-m', `with ${canaries.message}`],
      ['export', '--env', 'staging', '-o', 'out'],
    ]) {
      it(args.join(' ').replace(canaries.message, '...'), async () => {
        await run(library, args, { input: leaky });
      });
    }
  });

  describe('when it runs tests', () => {
    let library: Library;
    before(() => {
      library = plant();
    });
    after(() => library.remove());

    for (const args of [
      ['--format', 'text'],
      ['--format', 'json', '--record'],
      ['--format', 'junit', '--model', 'offline/echo'],
      ['--format', 'markdown', '--replay'],
      ['--format', 'json', '--filter', 'with'],
      ['leaky.prompt.yml', '--format', 'json', '--record', '--model', 'lo/other'],
    ]) {
      it(`test ${args.join(' ')}`, async () => {
        await run(library, ['test', ...args]);
      });
    }
  });

  describe('when it writes', () => {
    let library: Library;
    beforeEach(() => {
      library = plant();
    });
    afterEach(() => library.remove());

    it('fixes, and a baseline', async () => {
      await run(library, ['lint', '--fix']);
      const entry = { fingerprint: '0'.repeat(16), rule: 'iban', file: 'x.prompt.yml' };
      const entries = [{ ...entry, reason: `was ${canaries.baselined}` }];
      library.write({ '.promptward/lint-baseline.json': JSON.stringify({ version: 1, entries }) });
      assert.equal((await run(library, ['lint', '--write-baseline'])).code, 2);
      assert.ok(
        readFileSync(join(library.root, '.promptward/lint-baseline.json'), 'utf8').includes('pypi-token'),
      );
      await run(library, ['lint', '--baseline', '.promptward/lint-baseline.json', '--format', 'json']);
      await run(library, ['restore', 'leaky.prompt.yml@1', '--force']);
      await run(library, ['save', 'leaky.prompt.yml', '-m', 'as it was']);
    });

    it('what is wrong with a baseline or with settings', async () => {
      const { baselined, setting } = canaries;
      library.write({
        '.promptward/lint-baseline.json': JSON.stringify({ version: 1, entries: [baselined] }),
      });
      assert.equal((await run(library, ['lint'])).code, 2);
      for (const lint of [
        `{ ${setting}: 1 }`,
        `{ disable: [${setting}] }`,
        `{ countries: [${setting}] }`,
        `{ severity: { ${setting}: error } }`,
        `{ rules: [{ id: ${setting}, pattern: x }] }`,
        `{ rules: [{ id: x, pattern: '(${setting}', keywords: [x], message: m }] }`,
        `{ deny: { key: ${setting}, hashes: [${setting}] } }`,
        `*${setting}`,
        `[${setting}`,
      ]) {
        library.write({ '.promptward/config.yml': `lint: ${lint}\n` });
        for (const args of [['lint', '--rules'], ['test'], ['list'], ['lint', '--staged']]) {
          const ran = await run(library, args);
          if (args[1] !== '--staged') assert.equal(ran.code, 2, lint.replaceAll(setting, '...'));
        }
      }
    });

    it('the words of a commit that its hook refuses', async () => {
      await run(library, ['hook', 'install']);
      const before = filesOf(library);
      library.git('add', '-A');
      const env = { ...library.env, ...library.asInstalled() };
      const commit = ['commit', '-q', '-m', 'change'];
      const { status, stdout, stderr } = spawnSync('git', commit, {
        cwd: library.root,
        env,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stdout + stderr, /leaky\.prompt\.yml:/);
      isClean(library, before, 'the hook', stdout, stderr);
    });

    it('a promotion of what the team accepted, its proof and its bundle', async () => {
      await run(library, ['lint', 'accepted.prompt.yml', '--write-baseline']);
      library.git('commit', '-q', '-a', '-m', 'all');
      const before = filesOf(library);
      // What is exported is the text of the prompt, in the bundle too: that is what it proves. So it is kept apart.
      const out = mkdtempSync(join(tmpdir(), 'promptward-out-'));
      const steps = [
        ['test', 'accepted.prompt.yml', '--format', 'json'],
        ['promote', 'accepted.prompt.yml', '--to', 'staging', '-m', 'why', '--format', 'json'],
        ['verify', '--format', 'json'],
        ['history', 'accepted.prompt.yml', '--format', 'json'],
        ['export', '--env', 'staging', '-o', out, '--format', 'json'],
      ].map(args => ({ args }));
      const { HOME: _, ...env } = library.env;
      const call = [session, main, library.root, JSON.stringify(steps)];
      const { stdout, stderr } = await runInKeyring(process.execPath, call, env);
      const ran: readonly Ran[] = JSON.parse(stdout);
      assert.deepEqual(
        ran.map(({ code }) => code),
        steps.map(() => 0),
        ran.map(step => step.stderr).join(''),
      );
      assert.deepEqual(leaksIn(readFileSync(join(out, 'accepted.prompt.yml'), 'utf8')), ['accepted']);
      rmSync(out, { recursive: true });
      isClean(library, before, 'the promotion', stdout, stderr);
    });
  });
});

/** Every file of the library and the user's folders but the prompts themselves and what Git keeps of them. */
function filesOf({ root, home }: Library): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const folder of [root, home]) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = name.split(sep).join('/');
      if (basename(path) in planted || /^\.git\/(?:objects|logs)\//.test(path)) continue;
      const text = read(join(folder, name));
      if (text !== undefined) files.set(`${folder === home ? '~/' : ''}${path}`, text);
    }
  }
  return files;
}

/** Undefined for a folder, and for a file that is gone again. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return undefined;
  }
}
