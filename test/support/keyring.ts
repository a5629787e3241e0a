import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends the process of `args` in `command`, with nothing of this environment but `env` and PATH. */
export function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input = '',
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { PATH: process.env.PATH, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', piece => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', piece => (stderr += piece));
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

/**
 * Runs a command in a D-Bus session of its own with an unlocked, empty keyring, and a HOME of its own that is deleted
 * afterwards. Nothing of this process's environment but PATH is passed on; `env` is.
 */
export async function runInKeyring(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Ran> {
  const home = await mkdtemp(join(tmpdir(), 'keyring-'));
  await mkdir(join(home, 'data', 'keyrings'), { recursive: true });
  const script =
    'printf \'throw-away\\n\' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"';
  const waiter = fileURLToPath(new URL('./keyringReady.ts', import.meta.url));
  const inside = ['sh', '-c', script, 'sh', process.execPath, waiter, command, ...args];
  try {
    return await run(
      'dbus-run-session',
      ['--', ...inside],
      { HOME: home, XDG_DATA_HOME: join(home, 'data'), XDG_RUNTIME_DIR: home, ...env },
      input,
    );
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
