// Writes the sample prompt library with its history: node scripts/makeSampleLibrary.mjs TARGET
import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { git, importStream } from './samples/git.mjs';
import { readHistory } from './samples/history.mjs';

const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'samples');
const mark = join('.git', 'promptward-samples');

/**
 * Makes `target` a Git repository with the sample library: its commits, the same ids each time, and one prompt changed
 * and not committed. Throws for a folder with something in it, unless an earlier call made it; that one is made anew.
 */
export function makeSampleLibrary(target) {
  const { commits, uncommitted } = readHistory(samples);
  mkdirSync(target, { recursive: true });
  const present = readdirSync(target);
  if (present.length > 0 && !existsSync(join(target, mark))) {
    throw new Error(`${target} is not empty and was not made by this script; name a new or an empty folder`);
  }
  for (const name of present) rmSync(join(target, name), { recursive: true, force: true });

  git(target, ['init', '--quiet', '--initial-branch=main', '--object-format=sha1', '--template=']);
  writeFileSync(join(target, mark), 'made by scripts/makeSampleLibrary.mjs, which may replace this folder\n');
  git(target, ['config', 'core.autocrlf', 'false']);
  git(target, ['fast-import', '--quiet', '--done', '--date-format=raw'], importStream(commits));
  git(target, ['reset', '--hard', '--quiet', 'main']);
  for (const [path, text] of uncommitted) writeFileSync(join(target, path), text);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [target, ...rest] = process.argv.slice(2);
  try {
    if (!target || rest.length > 0) throw new Error('usage: node scripts/makeSampleLibrary.mjs TARGET');
    makeSampleLibrary(resolve(target));
    process.stdout.write(`${resolve(target)}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
