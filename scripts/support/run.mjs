import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The pinned Node that everything but these scripts runs on. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** What an npm that started us says of itself, its Node above all, would mislead an npm that we start. */
const ofOuterNpm = /^npm_(config_user_agent|node_execpath|execpath|command|package_|lifecycle_)/;
const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofOuterNpm.test(name)));

/** An environment in which `node` and the project's tools are the pinned ones. */
export function toolEnvironment(extra = {}) {
  const path = [join(root, 'node_modules/node/bin'), join(root, 'node_modules/.bin'), process.env.PATH];
  return { ...inherited, PATH: path.join(delimiter), ...extra };
}

/**
 * Runs a program to its end and answers {code, output}. With `show` its output goes to the terminal as it comes;
 * it is kept in `output` in any case.
 */
export function run(command, args, { show = true, input, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(),
      ...options,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    if (input !== undefined) child.stdin.end(input);
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.setEncoding('utf8').on('data', text => {
        output += text;
        if (show) target.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Prints why and ends the script. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
