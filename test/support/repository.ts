import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface CommitOptions {
  readonly author?: string;
  /** RFC 3339. */
  readonly date?: string;
}

/** A real Git repository in a folder of its own, on the branch `main`, blind to the configuration of this machine. */
export interface Repository {
  readonly root: string;
  /** What to pass to openGit, so that it reads no other configuration either. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Runs git and gives its output, the last line end cut off. Throws when it fails. */
  git(...args: readonly string[]): string;
  /** Writes files, with their folders, without adding them. */
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Writes and adds the files, commits all that is staged, and gives the commit's id. */
  commit(
    files: Readonly<Record<string, string | Uint8Array>>,
    message: string,
    options?: CommitOptions,
  ): string;
  remove(): void;
}

/** Commits are a minute apart from a fixed start, so that their order and ids are the same in every run. */
const start = Date.parse('2026-01-05T09:00:00Z');

export function makeRepository(): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'promptward-repository-')));
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const environment = {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: join(root, '.git', 'no-such-file'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  let minutes = 0;

  function run(args: readonly string[], more: Record<string, string> = {}): string {
    const done = spawnSync('git', args, {
      cwd: root,
      env: { ...environment, ...more },
      encoding: 'utf8',
      timeout: 20_000,
    });
    if (done.status !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr || done.error}`);
    return done.stdout.replace(/\n$/, '');
  }

  run(['init', '--quiet', '-b', 'main', '.']);
  run(['config', 'user.name', 'Sample Author']);
  run(['config', 'user.email', 'author@example.com']);
  run(['config', 'commit.gpgSign', 'false']);

  const repository: Repository = {
    root,
    environment,
    git: (...args) => run(args),
    write(files) {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), content);
      }
    },
    commit(files, message, { author = 'Sample Author', date } = {}) {
      repository.write(files);
      if (Object.keys(files).length > 0) run(['--literal-pathspecs', 'add', '--', ...Object.keys(files)]);
      const time = date ?? new Date(start + minutes++ * 60_000).toISOString();
      const email = `${author.toLowerCase().replaceAll(' ', '.')}@example.com`;
      run(
        [
          'commit',
          '--quiet',
          '--allow-empty',
          '-m',
          message,
          `--author=${author} <${email}>`,
          '--date',
          time,
        ],
        {
          GIT_COMMITTER_DATE: time,
        },
      );
      return run(['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  return repository;
}
