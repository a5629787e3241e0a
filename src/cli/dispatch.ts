import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Arguments, readArguments, splitCommand } from './args.ts';
import { wrongInput } from './cliProblem.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { nearest } from './nearest.ts';
import { type Output, openOutput } from './output.ts';
import { version } from './version.ts';

/** Runs one call of the command line to its end and answers its exit code. Nothing is left unwritten. */
export async function dispatch(argv: readonly string[]): Promise<ExitCode> {
  const { stdout, stderr, env } = process;
  const quiet = argv.includes('--quiet') || argv.includes('-q');
  const out = openOutput({ stdout, stderr, env, quiet, noColor: argv.includes('--no-color') });
  const signal = interruption();
  let code: ExitCode;
  try {
    code = await Promise.race([call(argv, out, signal), overdue(signal)]);
    if (signal.aborted) code = interrupted(out);
  } catch (error) {
    if (signal.aborted) {
      code = interrupted(out);
    } else {
      const { explain } = await import('./explain.ts');
      const explained = explain(error);
      out.problem(explained.message);
      const stack = env.PROMPTWARD_DEBUG === '1' && error instanceof Error ? error.stack : undefined;
      for (const line of stack?.split('\n') ?? []) out.problem(line);
      code = explained.exitCode;
    }
  }
  await out.flush();
  return code;
}

async function call(argv: readonly string[], out: Output, signal: AbortSignal): Promise<ExitCode> {
  const { name, rest } = splitCommand(argv);
  if (name === undefined || name === 'help') return showHelp(rest, out);
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const meant = nearest(name, Object.keys(commands));
    throw wrongInput(
      `unknown command "${name}". ${meant ? `Did you mean ${meant}?` : 'See promptward --help.'}`,
    );
  }
  const command = await load();
  const args = readArguments(rest, command);
  if (args.flag('help')) {
    const { commandHelp } = await import('./help.ts');
    out.result(commandHelp(command));
    return exitCodes.fine;
  }
  if (args.flag('version')) {
    out.result(version);
    return exitCodes.fine;
  }
  const format = formatOf(args, command);
  const cwd = process.cwd();
  return command.run({ args, format, out, signal, cwd, root: await rootOf(args, cwd) });
}

async function showHelp(rest: readonly string[], out: Output): Promise<ExitCode> {
  const args = readArguments(rest);
  const help = await import('./help.ts');
  const [wanted] = args.positionals;
  const load = wanted !== undefined && Object.hasOwn(commands, wanted) ? commands[wanted] : undefined;
  if (args.flag('version')) out.result(version);
  else if (load) out.result(help.commandHelp(await load()));
  else if (wanted !== undefined) throw wrongInput(`unknown command "${wanted}". See promptward --help.`);
  else out.result(help.overview(await Promise.all(Object.values(commands).map(one => one()))));
  return exitCodes.fine;
}

function formatOf(args: Arguments, command: Command): string {
  const format = args.value('format') ?? command.formats[0] ?? 'text';
  if (command.formats.includes(format)) return format;
  throw wrongInput(
    `${command.name} has no format "${format}". Use --format ${command.formats.join(', --format ')}.`,
  );
}

async function rootOf(args: Arguments, cwd: string): Promise<string> {
  const given = args.value('root');
  if (given === undefined) return (await import('../node/root.ts')).findRoot(cwd);
  const root = resolve(cwd, given);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return root;
  throw wrongInput(`--root ${given}: no such folder. Give the folder that holds the prompts.`);
}

/** Aborted by the first Ctrl-C or request to end; a second one ends the process at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(exitCodes.interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}

/** Settles when a command has not stopped within five seconds of an interruption. */
function overdue(signal: AbortSignal): Promise<ExitCode> {
  return new Promise(settle => {
    signal.addEventListener('abort', () => setTimeout(settle, 5_000, exitCodes.interrupted).unref());
  });
}

function interrupted(out: Output): ExitCode {
  out.problem('interrupted.');
  return exitCodes.interrupted;
}
