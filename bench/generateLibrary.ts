import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface LibraryOptions {
  readonly prompts: number;
  /** With a number, a Git repository with that many commits, the first of which holds all prompts. */
  readonly commits?: number;
  readonly seed?: number;
}

const vocabulary =
  'answer only with the team that owns this request and say why in one short sentence if you are not sure ask for more detail never promise a refund keep to the policy of the shop use plain words write for a reader in a hurry summarise what the customer wants list open questions'.split(
    ' ',
  );
const start = Date.parse('2026-01-05T09:00:00Z') / 1000;

/**
 * Writes prompts of about 2 KB in the four formats below `root` and gives their paths; the same seed makes the same
 * bytes. In the history, every fourth commit changes the first prompt, and the middle commit moves the last one.
 */
export function generateLibrary(
  root: string,
  { prompts, commits, seed = 1 }: LibraryOptions,
): readonly string[] {
  const random = randomNumbers(seed);
  const files = Array.from({ length: prompts }, (_, i) => promptFile(i, random));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  if (commits !== undefined) makeHistory(root, files, commits, random);
  return files.map(({ path }) => path);
}

interface PromptFile {
  readonly path: string;
  readonly text: string;
}

function promptFile(i: number, random: () => number): PromptFile {
  const name = `Prompt ${i}`;
  const lines = Array.from({ length: 24 }, () => words(random, 12));
  const base = `area${i % 40}/prompt-${i}`;
  switch (i % 4) {
    case 0: {
      const system = lines.map(line => `      ${line}`).join('\n');
      const rows = [0, 1]
        .map(n => `  - name: row ${n}\n    input: ${words(random, 6)}\n    expected: billing\n`)
        .join('');
      return {
        path: `${base}.prompt.yml`,
        text: `name: ${name}\ndescription: ${lines[0]}\nmodel: openai/gpt-4o-mini\nmodelParameters:\n  temperature: 0\nmessages:\n  - role: system\n    content: |\n${system}\n  - role: user\n    content: "{{input}}"\ntestData:\n${rows}evaluators:\n  - name: right\n    string:\n      contains: "{{expected}}"\n`,
      };
    }
    case 1:
      return {
        path: `${base}.prompty`,
        text: `---\nname: ${name}\ndescription: ${lines[0]}\nmodel:\n  id: gpt-4o-mini\n  provider: openai\ninputs:\n  input:\n    kind: string\n---\nsystem:\n${lines.join('\n')}\n\nuser:\n{{input}}\n`,
      };
    case 2:
      return {
        path: `${base}.prompt`,
        text: `---\nmodel: googleai/gemini-2.0-flash\ndescription: ${lines[0]}\ninput:\n  schema:\n    input: string\n---\n{{role "system"}}\n${lines.join('\n')}\n{{role "user"}}\n{{input}}\n`,
      };
    default:
      return {
        path: `${base}.prompt.md`,
        text: `---\ndescription: ${lines[0]}\nagent: ask\n---\n# ${name}\n\n${lines.join('\n')}\n\n\${input:input}\n`,
      };
  }
}

/** Streams the whole history into `git fast-import`: thousands of commits in about a second. */
function makeHistory(
  root: string,
  files: readonly PromptFile[],
  commits: number,
  random: () => number,
): void {
  const blob = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const parts: string[] = [];
  const commit = (n: number) =>
    parts.push(
      `commit refs/heads/main\ncommitter Ada Example <ada@example.com> ${start + n * 60} +0000\n${blob(`commit ${n}`)}`,
    );
  const change = ({ path, text }: PromptFile) => parts.push(`M 100644 inline ${path}\n${blob(text)}`);
  commit(0);
  files.forEach(change);
  const last = files.at(-1);
  for (let n = 1; n < commits; n++) {
    commit(n);
    const file = files[n % 4 === 0 ? 0 : Math.floor(random() * (files.length - 1))];
    if (file) change({ path: file.path, text: `${file.text}# ${n}\n` });
    if (last && n === commits >> 1) parts.push(`R ${last.path} moved/${last.path}\n`);
  }
  git(root, ['init', '--quiet', '-b', 'main', '.']);
  git(root, ['fast-import', '--quiet'], parts.join(''));
  git(root, ['read-tree', 'HEAD']);
}

function git(root: string, args: readonly string[], input = ''): void {
  const done = spawnSync('git', args, { cwd: root, input, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`git ${args[0]}: ${done.stderr || done.error}`);
}

function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(' ');
}

/** Numbers from 0 up to 1 by a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
