import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRepository, type Repository } from '../support/repository.ts';

export const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** Sees the process as soon as it runs, for what a person does meanwhile. */
  readonly started?: (child: ChildProcess) => void;
}

/** A library in a repository of its own, with settings and data of its own, and the real command line on it. */
export interface Library extends Repository {
  /** The environment of every call. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder that PROMPTWARD_HOME names. */
  readonly home: string;
  /** Runs `promptward ...args` in the root to its end. */
  run(args: readonly string[], options?: Options): Promise<Ran>;
  /** The same, and the JSON that it printed. */
  json<T>(
    args: readonly string[],
    options?: Options,
  ): Promise<{ readonly code: number | null; readonly value: T }>;
  /** A PATH on which the command line stands as it does after an installation. */
  asInstalled(): { readonly PATH: string };
}

export function makeLibrary(files: Readonly<Record<string, string>> = {}, profiles = ''): Library {
  const repository = makeRepository();
  if (Object.keys(files).length > 0) repository.commit(files, 'first');
  const home = mkdtempSync(join(tmpdir(), 'promptward-home-'));
  mkdirSync(join(home, 'config'));
  if (profiles !== '') writeFileSync(join(home, 'config', 'profiles.yml'), profiles);
  const { GIT_CONFIG_GLOBAL, GIT_CONFIG_NOSYSTEM, PATH = '' } = repository.environment;
  const env = {
    ...{ PATH, HOME: home, PROMPTWARD_HOME: home },
    ...{ GIT_CONFIG_GLOBAL: `${GIT_CONFIG_GLOBAL}`, GIT_CONFIG_NOSYSTEM: `${GIT_CONFIG_NOSYSTEM}` },
  };
  const run = (args: readonly string[], options: Options = {}) =>
    promptward(args, { cwd: repository.root, ...options, env: { ...env, ...options.env } });
  return {
    ...repository,
    home,
    env,
    run,
    async json<T>(args: readonly string[], options?: Options) {
      const { code, stdout } = await run([...args, '--format', 'json'], options);
      return { code, value: JSON.parse(stdout) as T };
    },
    asInstalled() {
      const bin = join(home, 'bin');
      mkdirSync(bin, { recursive: true });
      const script = `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`;
      writeFileSync(join(bin, 'promptward'), script, { mode: 0o755 });
      return { PATH: `${bin}${delimiter}${PATH}` };
    },
    remove() {
      repository.remove();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Runs the command line from its source with nothing of this environment but `env`. */
export function promptward(args: readonly string[], options: Options = {}): Promise<Ran> {
  const { input = '', cwd, env, uid, started } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env, ...(uid && { uid, gid: uid }) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', piece => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', piece => (stderr += piece));
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined);
    if (started) started(child);
    else child.stdin.end(input);
  });
}

/** A well-formed prompt with two tests on the model `lo/small`. */
export const greeting = `name: Greeting
description: Greets one person.
model: lo/small
modelParameters:
  temperature: 0
messages:
  - role: system
    content: You greet people by their name.
  - role: user
    content: Greet {{person}}.
testData:
  - name: short name
    person: Ada
  - name: long name
    person: Adalbert
evaluators:
  - name: names the person
    string:
      contains: Ada
`;
