import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { check } from '../src/core/evals/assertions/check.ts';
import { lint } from '../src/core/lint/lint.ts';
import type { Models } from '../src/core/ports.ts';
import type { ParsedPrompt } from '../src/core/prompt/model.ts';
import { formatOf, parsePrompt, sidecarPath } from '../src/core/prompt/parse.ts';
import { renderPrompt } from '../src/core/prompt/render.ts';

const root = join(import.meta.dirname, '..');
const samples = join(root, 'samples');

interface Reply {
  readonly replies: readonly string[];
  readonly judges?: Readonly<Record<string, string>>;
}

/** The rules that must find something in the prompts of security-demo. */
const planted = {
  'leaky-onboarding.prompt.yml':
    'openai-api-key aws-access-key-id aws-secret-access-key github-token slack-token url-credentials private-key ' +
    'email-address phone-number card-number iban',
  'hidden-instructions.prompt.md': 'tag-characters zero-width-characters bidi-controls',
  'injected.prompt.yml': 'instruction-override',
};

function make(target: string): { status: number | null; stderr: string } {
  const script = join(root, 'scripts', 'makeSampleLibrary.mjs');
  return spawnSync(process.execPath, [script, target], { encoding: 'utf8' });
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

describe('the sample library', () => {
  let base: string;
  let library: string;
  let prompts: readonly string[];
  const clean = (path: string) => !path.startsWith('security-demo/');
  const textOf = (path: string) => readFileSync(join(library, path), 'utf8');

  function parse(path: string): ParsedPrompt {
    const sidecar = sidecarPath(path);
    const exists = filesBelow(library).includes(sidecar);
    return parsePrompt(path, textOf(path), exists ? textOf(sidecar) : undefined);
  }

  before(() => {
    base = mkdtempSync(join(tmpdir(), 'promptward-samples-'));
    library = join(base, 'library');
    assert.deepEqual(make(library).stderr, '');
    prompts = git(library, 'ls-files')
      .split('\n')
      .filter(path => formatOf(path) !== undefined);
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  describe('as a repository', () => {
    it('has the same commit ids each time', () => {
      const again = join(base, 'again');
      assert.equal(make(again).status, 0);
      assert.equal(git(again, 'rev-parse', 'HEAD'), git(library, 'rev-parse', 'HEAD'));
    });

    it('is made anew over an earlier one', () => {
      const again = join(base, 'again');
      writeFileSync(join(again, 'stray.txt'), 'left over');
      assert.equal(make(again).status, 0);
      assert.equal(git(again, 'status', '--porcelain'), git(library, 'status', '--porcelain'));
    });

    it('is not made in a folder that holds something else', () => {
      const taken = join(base, 'taken');
      mkdirSync(taken);
      writeFileSync(join(taken, 'mine.txt'), 'keep me');
      const { status, stderr } = make(taken);
      assert.equal(status, 2);
      assert.match(stderr, /not empty.*name a new or an empty folder/);
      assert.deepEqual(filesBelow(taken), ['mine.txt']);
    });

    it('spreads its commits of two people over months', () => {
      const log = git(library, 'log', '--format=%aI %an').split('\n');
      assert.ok(log.length >= 25, `${log.length} commits`);
      assert.deepEqual([...new Set(log.map(line => line.slice(26)))].sort(), [
        'Sample Author',
        'Sample Reviewer',
      ]);
      assert.ok(new Set(log.map(line => line.slice(0, 7))).size >= 6, 'in six months or more');
      assert.deepEqual(log.toSorted().reverse(), log, 'in the order of their dates');
    });

    it('has several versions of most prompts', () => {
      const versions = prompts.map(
        path => git(library, 'log', '--follow', '--format=%h', '--', path).split('\n').length,
      );
      assert.ok(
        versions.filter(n => n >= 2 && n <= 5).length > (prompts.length * 2) / 3,
        `versions: ${versions}`,
      );
    });

    it('renamed one prompt', () => {
      const renames = git(library, 'log', '-M', '--diff-filter=R', '--name-status', '--format=').split('\n');
      assert.deepEqual(renames, [
        'R100\tknowledge/meeting-notes.prompt.yml\tknowledge/summarise-meeting.prompt.yml',
      ]);
    });

    it('has one prompt that is changed since its last version', () => {
      assert.equal(git(library, 'status', '--porcelain'), 'M support/refund-reply.prompt.yml');
    });

    it('ends with the files of samples/library and the filled templates', () => {
      const kept = filesBelow(join(samples, 'library'));
      const templates = filesBelow(join(samples, 'templates')).map(path => path.replace(/\.tmpl$/, ''));
      assert.deepEqual(git(library, 'ls-files').split('\n').sort(), [...kept, ...templates].sort());
      for (const path of kept) {
        const committed = execFileSync('git', ['show', `HEAD:${path}`], { cwd: library });
        assert.deepEqual(committed, readFileSync(join(samples, 'library', path)), path);
      }
      for (const path of templates) assert.ok(!textOf(path).includes('@@'), `${path} has no marker left`);
    });
  });

  describe('in its source', () => {
    it('holds nothing that looks like a token', () => {
      const begins = ['sk' + '-[A-Za-z]', 'AK' + 'IA', 'gh' + 'p_', 'xo' + 'x[abp]-', 'AI' + 'za'];
      const pem = ['BEGIN', '([A-Z]+ )*PRIVATE', 'KEY'].join(' ');
      const token = new RegExp(`(?<![A-Za-z0-9])(${begins.join('|')})[\\w-]{12,}|${pem}`);
      const sources = [samples, join(root, 'scripts', 'samples')];
      for (const path of sources.flatMap(folder => filesBelow(folder).map(file => join(folder, file)))) {
        assert.doesNotMatch(readFileSync(path, 'utf8'), token, path);
      }
      assert.match(textOf('security-demo/leaky-onboarding.prompt.yml'), token, 'where the pattern can match');
    });

    it('holds no invisible character', () => {
      for (const path of filesBelow(samples)) {
        const text = readFileSync(join(samples, path), 'utf8');
        assert.doesNotMatch(text, /(?!\n)[\p{Cc}\p{Cf}]/u, path);
      }
    });
  });

  describe('as prompts', () => {
    it('has many, over four formats', () => {
      assert.ok(prompts.length >= 14, `${prompts.length} prompts`);
      assert.deepEqual([...new Set(prompts.map(formatOf))].sort(), [
        'dotprompt',
        'github',
        'prompty',
        'vscode',
      ]);
    });

    it('is well formed', () => {
      for (const path of prompts) assert.deepEqual(parse(path).problems, [], path);
    });

    it('says of each prompt what it is for, which model it is for, and how it is tested', () => {
      for (const { prompt } of prompts.filter(clean).map(parse)) {
        assert.ok(prompt.description && prompt.model, prompt.path);
        assert.ok(prompt.tests.length >= 3 && prompt.tests.length <= 6, prompt.path);
        assert.ok(prompt.evaluators.length >= 1, prompt.path);
      }
    });

    it('can fill in every test row', () => {
      for (const { prompt } of prompts.map(parse)) {
        for (const row of prompt.tests) {
          assert.equal(renderPrompt(prompt, row.values).ok, true, `${prompt.path}: ${row.name}`);
        }
      }
    });
  });

  describe('for the linter', () => {
    function findings(path: string) {
      return lint({ path, text: textOf(path), parsed: parse(path) });
    }

    it('has nothing in a clean prompt or its sidecar', () => {
      for (const path of git(library, 'ls-files').split('\n').filter(clean)) {
        const found = formatOf(path) ? findings(path) : lint({ path, text: textOf(path) });
        assert.deepEqual(
          found.filter(finding => finding.severity !== 'info').map(f => f.message),
          [],
          path,
        );
      }
    });

    for (const [file, rules] of Object.entries(planted)) {
      it(`has what was planted in ${file}`, () => {
        const found = new Set(findings(`security-demo/${file}`).map(finding => finding.rule));
        for (const rule of rules.split(' ')) assert.ok(found.has(rule), `${rule} in ${[...found]}`);
      });
    }
  });

  describe('and its replies', () => {
    const { prompts: recorded } = JSON.parse(readFileSync(join(samples, 'replies.json'), 'utf8')) as {
      prompts: Readonly<Record<string, Readonly<Record<string, Reply>>>>;
    };

    it('cover every row of the clean prompts and no other', () => {
      const rows = prompts.filter(clean).map(path => [path, parse(path).prompt.tests.map(row => row.name)]);
      const covered = Object.entries(recorded).map(([path, replies]) => [path, Object.keys(replies)]);
      assert.deepEqual(Object.fromEntries(covered), Object.fromEntries(rows));
    });

    it('pass their tests, but for one row of the triage', async () => {
      const failing = new Set<string>();
      for (const { prompt } of prompts.filter(clean).map(parse)) {
        for (const row of prompt.tests) {
          const { replies, judges } = recorded[prompt.path]![row.name]!;
          for (const evaluator of prompt.evaluators) {
            const models = answering(judges?.[evaluator.name] ?? 'no reply of a judge');
            for (const reply of replies) {
              const checked = await check(evaluator, reply, row.values, {
                models,
                signal: new AbortController().signal,
              });
              if (!checked.ok || !checked.result.pass) failing.add(`${prompt.path}: ${row.name}`);
            }
          }
        }
      }
      assert.deepEqual([...failing], ['support/triage.prompt.yml: angry, but only asks where it is']);
    });
  });
});

/** A model that always says `text`. */
function answering(text: string): Models {
  const reply = { text, latencyMs: 0, tokens: { input: 0, output: 0 }, source: 'replay' } as const;
  return { complete: async () => ({ ok: true, reply }) };
}
