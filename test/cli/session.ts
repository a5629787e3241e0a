import { spawn } from 'node:child_process';

/** One call in a session of its own. */
export interface Step {
  /** Of promptward; or else `shell`, a shell command. */
  readonly args?: readonly string[];
  readonly shell?: string;
  /** What is piped in; with `typedAfter`, typed at a terminal as soon as that text stands there. */
  readonly input?: string;
  readonly typedAfter?: string;
}

// Runs the steps that the third argument names, in the folder of the second, and prints what each gave as JSON.
const [main = '', folder = '.', list = '[]'] = process.argv.slice(2);
const results = [];
for (const step of JSON.parse(list) as readonly Step[]) results.push(await run(step));
console.log(JSON.stringify(results));

function run({ args = [], shell, input = '', typedAfter }: Step): Promise<unknown> {
  const call = [process.execPath, main, ...args];
  const quoted = call.map(word => `'${word}'`).join(' ');
  const command =
    typedAfter === undefined ? (shell ?? `exec ${quoted}`) : `exec script -qefc "${quoted}" /dev/null`;
  const child = spawn('sh', ['-c', command], { cwd: folder });
  let stdout = '';
  let stderr = '';
  let toType = typedAfter;
  if (toType === undefined) child.stdin.end(input);
  child.stdin.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', piece => (stderr += piece));
  child.stdout.setEncoding('utf8').on('data', piece => {
    stdout += piece;
    if (toType === undefined || !stdout.includes(toType)) return;
    toType = undefined;
    child.stdin.write(input);
  });
  return new Promise(resolve => {
    child.on('close', code => {
      child.stdin.destroy();
      resolve({ code, stdout, stderr });
    });
  });
}
