import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A call of git that failed although nothing says it should. The message is one line. */
export class GitFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'GitFailure';
  }
}

export interface GitOutput {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in one folder so that nothing a repository holds can start a program, open a connection or ask a question. */
export interface GitProcess {
  readonly cwd: string;
  /** Runs to the end; an exit code is the caller's to judge. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitOutput>;
  /** As `run`, but throws GitFailure unless the exit code is 0. */
  text(args: readonly string[]): Promise<string>;
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
  /** The same with more settings, which win over those of every configuration file. */
  withConfig(settings: readonly (readonly [key: string, value: string])[]): GitProcess;
  /** The same on the index in this file. */
  withIndex(file: string): GitProcess;
}

/** The environment, in which the program `git` is looked up through PATH. */
export type Environment = Readonly<Record<string, string | undefined>>;

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotepath=false',
  'protocol.ext.allow=never',
  'protocol.allow=never',
  'safe.bareRepository=explicit',
  'diff.ignoreSubmodules=all',
  'log.showSignature=false',
  'log.showRoot=true',
  'i18n.commitEncoding=UTF-8',
  'user.useConfigOnly=true',
  'gc.auto=0',
  'maintenance.auto=false',
];
const options = [
  ...settings.flatMap(s => ['-c', s]),
  '--no-optional-locks',
  '--literal-pathspecs',
  '--no-pager',
];

/** A runner for git in `cwd`, or undefined where PATH has no git. */
export function gitProcess(cwd: string, environment: Environment): GitProcess | undefined {
  const program = findProgram(environment);
  return program === undefined ? undefined : runner(program, cwd, gitEnvironment(environment));
}

function runner(program: string, cwd: string, env: NodeJS.ProcessEnv): GitProcess {
  const start: GitProcess['start'] = args =>
    spawn(program, [...options, ...args], { cwd, env, windowsHide: true });

  const run: GitProcess['run'] = (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = start(args);
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.stdin.on('error', () => {}); // A git that ends before it has read everything reports through its exit code.
      child.on('error', error =>
        reject(new GitFailure(`git could not be started in ${cwd}: ${error.message}`)),
      );
      child.on('close', code =>
        resolve({
          code: code ?? -1,
          stdout: Buffer.concat(stdout),
          stderr: Buffer.concat(stderr).toString('utf8'),
        }),
      );
      child.stdin.end(input);
    });

  return {
    cwd,
    start,
    run,
    async text(args) {
      const { code, stdout, stderr } = await run(args);
      if (code !== 0) throw new GitFailure(`git ${args[0]}: ${gitMessage(stderr)}`);
      return stdout.toString('utf8');
    },
    withConfig(more) {
      const next: NodeJS.ProcessEnv = { ...env, GIT_CONFIG_COUNT: String(more.length) };
      more.forEach(([key, value], i) => {
        next[`GIT_CONFIG_KEY_${i}`] = key;
        next[`GIT_CONFIG_VALUE_${i}`] = value;
      });
      return runner(program, cwd, next);
    },
    withIndex: file => runner(program, cwd, { ...env, GIT_INDEX_FILE: file }),
  };
}

/** The line of git's messages that says what went wrong. */
export function gitMessage(stderr: string): string {
  const lines = stderr.split('\n').map(line => line.trim());
  const told = lines.find(line => /^(?:fatal|error): /.test(line)) ?? lines.find(line => line !== '');
  return told?.replace(/^(?:fatal|error): /, '') ?? 'failed without a message';
}

/** The user's own configuration stays; GIT_DIR and its like would aim git at another repository. */
const kept = new Set(['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM']);

function gitEnvironment(environment: Environment): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_') || kept.has(name));
  return {
    ...Object.fromEntries(own),
    GIT_TERMINAL_PROMPT: '0',
    // A partial clone would fetch what is missing, with the transport that the repository names.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

/** Looked up here, because Windows would take a git.exe of the working folder first. */
function findProgram(environment: Environment): string | undefined {
  const windows = process.platform === 'win32';
  const key = Object.keys(environment).find(
    name => name === 'PATH' || (windows && name.toUpperCase() === 'PATH'),
  );
  const folders = (environment[key ?? ''] ?? '').split(delimiter).filter(isAbsolute);
  const candidates = folders.map(folder => join(folder, windows ? 'git.exe' : 'git'));
  return candidates.find(isFile);
}

/** False, too, for what stands in a folder that may not be entered. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
