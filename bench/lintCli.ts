/** Prints what `promptward lint` takes for a whole library, from the start of its process to its end, beside a bare read of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePrompts } from './generatePrompts.ts';
import { median, print, ratio, title } from './table.ts';

/** A command line that reads every prompt of the library in the working folder, and the exit code of one that found something. */
interface Contender {
  readonly name: string;
  readonly args: readonly string[];
  readonly exitCode: number;
}

const rounds = 5;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const readAll =
  'const fs = require("fs"); for (const file of fs.readdirSync(".", { recursive: true })) if (file.endsWith(".yml")) fs.readFileSync(file);';
const bare: Contender = { name: 'a process that only reads the files', args: ['-e', readAll], exitCode: 0 };
const peer = fileURLToPath(new URL('../node_modules/secretlint/bin/secretlint.js', import.meta.url));
const preset = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';
/** Each is run on the same files, in turn with the others. */
const contenders: readonly Contender[] = [
  bare,
  { name: 'promptward lint', args: [cli, 'lint', '--root', '.'], exitCode: 1 },
  {
    name: 'secretlint, recommended preset',
    args: [peer, '--secretlintrcJSON', preset, '**/*.yml'],
    exitCode: 1,
  },
];

const root = mkdtempSync(join(tmpdir(), 'promptward-bench-'));
try {
  const prompts = generatePrompts({ prompts: 10_000, size: 2000, seed: 1 });
  for (const { path, text } of prompts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  git('init', '--quiet', '.');
  git('add', '--all');
  git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '-m', 'all');
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) times.get(contender.name)?.push(run(contender));
  }
  const bytes = prompts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const size = `${prompts.length} prompts, ${(bytes / 1e6).toFixed(1)} MB, 1 % with a finding`;
  title(`The command line over ${size}: medians of ${rounds} runs, start of the process included`);
  for (const [name, taken] of times) {
    const rate = `${(bytes / 1e3 / median(taken)).toFixed(0).padStart(4)} MB/s`;
    print(name, `${rate}  ${ratio(taken, times.get(bare.name) ?? [])}`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}

function run({ name, args, exitCode }: Contender): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const taken = performance.now() - start;
  if (status !== exitCode) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return taken;
}

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
