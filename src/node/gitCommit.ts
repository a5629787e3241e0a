import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkPath } from './confined.ts';
import { FileProblem } from './fileProblem.ts';
import { type GitProcess, gitMessage } from './gitProcess.ts';

export type CommitOutcome =
  | { readonly ok: true; readonly commit: string }
  | { readonly ok: false; readonly message: string };

const underWay: readonly (readonly [file: string, what: string, command: string])[] = [
  ['MERGE_HEAD', 'a merge', 'merge'],
  ['CHERRY_PICK_HEAD', 'a cherry-pick', 'cherry-pick'],
  ['REVERT_HEAD', 'a revert', 'revert'],
  ['rebase-merge', 'a rebase', 'rebase'],
  ['rebase-apply', 'a rebase', 'rebase'],
];

export interface Committer {
  readonly git: GitProcess;
  /** The folder of this work tree's HEAD. */
  readonly gitDir: string;
  /** A program for signing that the repository itself names, which is not run. */
  readonly foreignSigner: string | undefined;
}

/**
 * Commits the files at `paths` as they are in the work tree (a file that is gone, as deleted) and nothing else, whatever
 * is staged. No hooks run. On failure the index is as it was. Line ends are converted only where the user or a
 * .gitattributes file asks git to.
 */
export async function commitFiles(
  committer: Committer,
  paths: readonly string[],
  message: string,
): Promise<CommitOutcome> {
  const { git } = committer;
  const refusal = refusalOf(paths, message) ?? (await obstacle(committer));
  if (refusal !== undefined) return { ok: false, message: refusal };

  const unknown = await git.run(['ls-files', '-z', '--others', '--', ...paths]);
  const fresh = unknown.stdout.toString('utf8').split('\0').filter(Boolean);
  if (fresh.length > 0) {
    const added = await git.run(['add', '--', ...fresh]);
    if (added.code !== 0) {
      await unstage(git, fresh);
      const reason = /ignored by one of your/.test(added.stderr)
        ? 'a .gitignore file leaves it out; change that first'
        : gitMessage(added.stderr);
      return { ok: false, message: `${fresh.join(', ')} cannot be committed: ${reason}` };
    }
  }
  const options = ['--only', '--no-verify', '--quiet', '--no-edit', '--cleanup=whitespace', '-F', '-'];
  const done = await git.run(['commit', ...options, '--', ...paths], message);
  if (done.code === 0) {
    return { ok: true, commit: (await git.text(['rev-parse', '--verify', 'HEAD'])).trim() };
  }
  if (fresh.length > 0) await unstage(git, fresh);
  return { ok: false, message: failure(paths, done.code, done.stderr) };
}

function refusalOf(paths: readonly string[], message: string): string | undefined {
  if (paths.length === 0) return 'no file is named to be committed';
  if (message.trim() === '') return 'say why: the message of a version must not be empty';
  if (message.includes('\0')) return 'the message must not hold a NUL character';
  try {
    for (const path of paths) checkPath(path);
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
  return undefined;
}

async function obstacle({ git, gitDir, foreignSigner }: Committer): Promise<string | undefined> {
  const busy = underWay.find(([file]) => existsSync(join(gitDir, file)));
  if (busy) {
    return `${busy[1]} is under way: finish it with \`git ${busy[2]} --continue\` or leave it with \`git ${busy[2]} --abort\``;
  }
  const signs = await git.run(['config', '--type=bool', '--get', 'commit.gpgSign']);
  if (foreignSigner !== undefined && signs.stdout.toString('utf8').trim() === 'true') {
    return `this repository names its own program for signing, which is not run: \`git config --unset ${foreignSigner}\`, and set it with --global if it is yours`;
  }
  const identities = await Promise.all(
    ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT'].map(name => git.run(['var', name])),
  );
  if (identities.every(({ code }) => code === 0)) return undefined;
  return 'git does not know who you are: run `git config --global user.name "Your Name"` and `git config --global user.email you@example.com`';
}

async function unstage(git: GitProcess, paths: readonly string[]): Promise<void> {
  await git.run(['rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...paths]);
}

function failure(paths: readonly string[], code: number, stderr: string): string {
  const names = paths.join(', ');
  if (/did not match any file/.test(stderr)) return `${names}: there is no such file to commit`;
  if (code === 1 && stderr.trim() === '') return `nothing has changed in ${names} since the last version`;
  if (/index\.lock/.test(stderr))
    return 'another git command is at work in this repository; try again when it has ended';
  return `${names} could not be committed: ${gitMessage(stderr)}`;
}
