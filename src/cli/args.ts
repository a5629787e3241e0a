import { parseArgs } from 'node:util';
import { wrongInput } from './cliProblem.ts';
import type { Command, Option } from './command.ts';
import { nearest } from './nearest.ts';

/** The options that every command has. */
export const globalOptions: readonly Option[] = [
  { name: 'root', value: 'DIR', summary: 'The library; default: the folder upward with .promptward or .git' },
  { name: 'format', value: 'FORMAT', summary: 'How the result is printed' },
  { name: 'quiet', short: 'q', summary: 'No progress and no remarks on stderr' },
  { name: 'no-color', summary: 'No colours; so does the variable NO_COLOR' },
  { name: 'help', short: 'h', summary: 'Show this help' },
  { name: 'version', summary: 'Show the version' },
];

/** The arguments of a call, checked against what the command knows. */
export interface Arguments {
  readonly positionals: readonly string[];
  flag(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/**
 * Takes the command's name out of a call: the first argument that is no option and no option's value. Only global
 * options may stand before it. Throws CliProblem (exit 2) for another one.
 */
export function splitCommand(argv: readonly string[]): { name?: string; rest: readonly string[] } {
  for (const token of tokenize(argv, globalOptions).tokens) {
    if (token.kind === 'positional') {
      return { name: token.value, rest: argv.filter((_, index) => index !== token.index) };
    }
    const known = token.kind !== 'option' || globalOptions.some(option => option.name === token.name);
    if (!known) throw unknownOption(token.rawName, globalOptions, 'promptward');
  }
  return { rest: argv };
}

/** Reads the arguments after the command's name. Throws CliProblem (exit 2) naming what is not understood. */
export function readArguments(argv: readonly string[], command?: Command): Arguments {
  const options = [...globalOptions, ...(command?.options ?? [])];
  const call = command ? `promptward ${command.name}` : 'promptward';
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokenize(argv, options).tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(o => o.name === token.name);
    if (!option) throw unknownOption(token.rawName, options, call);
    given.set(option.name, [...(given.get(option.name) ?? []), givenValue(option, token)]);
  }
  if (command && given.get('help') === undefined) checkPositionals(positionals, command);
  return {
    positionals,
    flag: name => given.has(name),
    value: name => given.get(name)?.at(-1),
    values: name => given.get(name) ?? [],
  };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function givenValue(option: Option, token: OptionToken): string {
  if (option.value === undefined) {
    if (token.value === undefined) return '';
    throw wrongInput(`${token.rawName} takes no value. Leave "=${token.value}" out.`);
  }
  const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
  if (missing) throw wrongInput(`${token.rawName} needs a value: ${token.rawName} ${option.value}.`);
  const value = token.value ?? '';
  if (option.choices && !option.choices.includes(value)) {
    throw wrongInput(`${token.rawName} "${value}" is not known. Use one of: ${option.choices.join(', ')}.`);
  }
  return value;
}

function unknownOption(rawName: string, options: readonly Option[], call: string): Error {
  const name = rawName.replace(/^-+/, '');
  const meant = nearest(
    name,
    options.map(o => o.name),
  );
  const advice = meant ? `Did you mean --${meant}?` : `See ${call} --help.`;
  return wrongInput(`unknown option ${rawName}. ${advice}`);
}

function checkPositionals(positionals: readonly string[], command: Command): void {
  const { least, most } = command.positionals;
  const usage = `Usage: promptward ${command.name} ${command.usage}`.trimEnd();
  if (positionals.length < least) throw wrongInput(`${command.name} needs more arguments. ${usage}`);
  const extra = positionals[most];
  if (extra !== undefined) throw wrongInput(`unexpected argument "${extra}". ${usage}`);
}

function tokenize(argv: readonly string[], options: readonly Option[]) {
  const known = options.map(o => [
    o.name,
    {
      type: o.value === undefined ? ('boolean' as const) : ('string' as const),
      ...(o.short && { short: o.short }),
    },
  ]);
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(known),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
}
