import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve as resolvePath } from 'node:path';
import type { Version } from '../core/history/version.ts';
import { checkPath } from './confined.ts';
import { openBlobs } from './gitBlobs.ts';
import { type CommitOutcome, commitFiles } from './gitCommit.ts';
import { openHistory } from './gitHistory.ts';
import { type Environment, GitFailure, type GitProcess, gitMessage, gitProcess } from './gitProcess.ts';
import { storedBytes } from './gitStored.ts';
import { type StagedFiles, stagedFiles } from './stagedFiles.ts';

/** The Git side of a library. Paths are relative to the library's root. Unexpected failures throw GitFailure. */
export interface Git {
  readonly root: string;
  /** The commit that is checked out; undefined before the first one. */
  head(): Promise<string | undefined>;
  /** Newest first, renames followed; empty for a path that was never committed. */
  versions(path: string): Promise<readonly Version[]>;
  /** The bytes of a blob by its hex id; undefined where it is missing or has more than 4 MiB. */
  blob(id: string): Promise<Uint8Array | undefined>;
  /** The bytes of a file as a commit (an id, or any name of one) has it; undefined as for `blob`. */
  blobAt(commit: string, path: string): Promise<Uint8Array | undefined>;
  commit(paths: readonly string[], message: string): Promise<CommitOutcome>;
  /** The work tree's file against HEAD; an ignored or missing file is untracked. */
  status(path: string): Promise<'clean' | 'changed' | 'untracked'>;
  /** The bytes that a commit would store for the file at `path` holding `bytes`: line ends may be converted; see gitStored.ts. */
  stored(path: string, bytes: Uint8Array): Promise<Uint8Array>;
  /** Files that differ from `revision` (default HEAD; else where HEAD branched off it) or are new, sorted; none deleted. */
  changedSince(revision?: string): Promise<readonly string[]>;
  /** What the next commit holds; in a hook, the commit that is under way. */
  staged(): Promise<StagedFiles>;
  /** Every file that is tracked or new and not ignored, in no set order; some may be deleted. */
  listFiles(): Promise<readonly string[]>;
  dispose(): void;
}

export type OpenedGit =
  | { readonly ok: true; readonly git: Git }
  | { readonly ok: false; readonly reason: 'no-git' | 'no-repository'; readonly message: string };

const maxBlobBytes = 4 * 1024 * 1024;
const objectId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Opens the repository that `root` is in. `environment` says where git is (PATH) and whose configuration it reads. */
export async function openGit(root: string, environment: Environment = process.env): Promise<OpenedGit> {
  const plain = gitProcess(root, environment);
  if (!plain) {
    const message =
      'git was not found: install git (https://git-scm.com/downloads) and see that it is on the PATH';
    return { ok: false, reason: 'no-git', message };
  }
  const place = await findRepository(plain, root);
  if (!place.ok) return { ok: false, reason: 'no-repository', message: place.message };

  const programs = await repositoryPrograms(plain);
  const git = plain.withConfig(programs.neutral);
  const blobs = openBlobs(git, maxBlobBytes);
  const history = openHistory(git, place.prefix);
  const { gitDir, prefix, top } = place;
  // Git names the index of a commit that is under way to its hooks, see githooks(5): that of commit -a is another one.
  const named = environment['GIT_INDEX_FILE'];
  const index = named ? git.withIndex(resolvePath(top, named)) : git;

  async function resolve(name: string): Promise<string | undefined> {
    const { code, stdout } = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
  }
  const head = () => resolve('HEAD');
  const names = async (args: readonly string[]) => (await git.text(args)).split('\0').filter(Boolean);
  const others = () => names(['ls-files', '-z', '--others', '--exclude-standard']);

  async function changedSince(revision?: string): Promise<readonly string[]> {
    const tip = await head();
    const base = revision === undefined ? tip : await resolve(`${revision}^{commit}`);
    if (revision !== undefined && base === undefined) {
      throw new GitFailure(`${revision} is no commit of this repository: fetch it, or name another`);
    }
    if (base === undefined) return [...new Set(await listFiles())].sort();
    const fork = tip === undefined ? undefined : await git.run(['merge-base', base, tip]);
    const from = fork?.code === 0 ? fork.stdout.toString('utf8').trim() : base;
    const options = [
      '--name-only',
      '-z',
      '--relative',
      '--no-renames',
      '--diff-filter=d',
      '--no-ext-diff',
      '--no-textconv',
    ];
    const changed = await names([
      'diff',
      ...options,
      '--ignore-submodules=all',
      '--end-of-options',
      from,
      '--',
    ]);
    return [...new Set([...changed, ...(await others())])].sort();
  }

  const listFiles = () => names(['ls-files', '-z', '--cached', '--others', '--exclude-standard']);

  return {
    ok: true,
    git: {
      root,
      head,
      async versions(path) {
        const tip = await head();
        return tip === undefined ? [] : history.versions(tip, path);
      },
      blob: async id => (objectId.test(id) ? blobs.read(id) : undefined),
      async blobAt(commit, path) {
        checkPath(path);
        const id = objectId.test(commit) ? commit : await resolve(`${commit}^{commit}`);
        if (id === undefined) return undefined;
        const name = `${id}:${prefix}${path}`;
        if (!name.includes('\n')) return blobs.read(name);
        const blob = await resolve(name);
        return blob === undefined ? undefined : blobs.read(blob);
      },
      commit: (paths, message) =>
        commitFiles({ git, gitDir, foreignSigner: programs.signer }, paths, message),
      async status(path) {
        checkPath(path);
        const options = ['-z', '--porcelain', '--no-renames', '--untracked-files=all', '--ignored=matching'];
        const [line] = await names(['status', ...options, '--ignore-submodules=all', '--', path]);
        if (line !== undefined) return /^(?:\?\?|!!)/.test(line) ? 'untracked' : 'changed';
        return (await lstat(join(root, path)).catch(() => undefined)) ? 'clean' : 'untracked';
      },
      async stored(path, bytes) {
        checkPath(path);
        return storedBytes(git, path, bytes);
      },
      changedSince,
      staged: () => stagedFiles(index, blobs.read),
      listFiles,
      dispose: () => blobs.dispose(),
    },
  };
}

type Place =
  | { readonly ok: true; readonly gitDir: string; readonly top: string; readonly prefix: string }
  | { readonly ok: false; readonly message: string };

async function findRepository(git: GitProcess, root: string): Promise<Place> {
  const noRepository = {
    ok: false,
    message: `${root} is in no Git repository: run \`git init\` there`,
  } as const;
  const real = await realpath(root).catch(() => undefined);
  if (real === undefined) return { ok: false, message: `${root} is no folder` };
  const told = await git.run(['rev-parse', '--absolute-git-dir', '--show-toplevel']);
  if (told.code !== 0) {
    if (/not a git repository/.test(told.stderr)) return noRepository;
    return { ok: false, message: `the Git repository of ${root} cannot be used: ${gitMessage(told.stderr)}` };
  }
  const [gitDir = '', top = ''] = told.stdout.toString('utf8').split('\n');
  // A repository can name any folder as its work tree.
  const way = relative(await realpath(top), real).replaceAll('\\', '/');
  if (way === '..' || way.startsWith('../') || isAbsolute(way)) return noRepository;
  return { ok: true, gitDir, top, prefix: way === '' ? '' : `${way}/` };
}

/** Programs that the repository's own configuration would have git run: filters are switched off, a signer is named. */
async function repositoryPrograms(git: GitProcess) {
  const listed = await git.text(['config', '--list', '--show-scope', '--name-only', '-z']);
  const fields = listed.split('\0');
  const own: string[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    if (fields[i] === 'local' || fields[i] === 'worktree') own.push(fields[i + 1] ?? '');
  }
  const filters = new Set(
    own.flatMap(key => /^(filter\..*)\.(?:clean|smudge|process|required)$/s.exec(key)?.[1] ?? []),
  );
  const neutral = [...filters].flatMap(
    name =>
      [
        [`${name}.clean`, ''],
        [`${name}.process`, ''],
        [`${name}.required`, 'false'],
      ] as const,
  );
  return { neutral, signer: own.find(key => /^gpg\.(?:.*\.)?(?:program|defaultkeycommand)$/s.test(key)) };
}
