import type { Arguments } from './args.ts';
import { wrongInput } from './cliProblem.ts';

/** What the options of `test` ask for. */
export interface TestOptions {
  readonly mode: 'live' | 'replay';
  readonly model: string | undefined;
  /** In lower case. */
  readonly filter: string | undefined;
  readonly repeat: number;
  readonly concurrency: number;
  readonly record: boolean;
  readonly credentialFromStdin: boolean;
}

/** Reads the options of `test`. Throws CliProblem (exit 2) for a value out of range or options that contradict. */
export function readTestOptions(args: Arguments): TestOptions {
  const replay = args.flag('replay');
  const contradiction = ['record', 'credential-stdin'].find(name => replay && args.flag(name));
  if (contradiction) throw wrongInput(`--replay calls no model, so --${contradiction} cannot go with it.`);
  return {
    mode: replay ? 'replay' : 'live',
    model: args.value('model'),
    filter: args.value('filter')?.toLowerCase(),
    repeat: count(args, 'repeat', 100) ?? 1,
    concurrency: count(args, 'concurrency', 64) ?? 4,
    record: args.flag('record'),
    credentialFromStdin: args.flag('credential-stdin'),
  };
}

function count(args: Arguments, name: string, most: number): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw wrongInput(`--${name} "${text}" is not a number from 1 to ${most}.`);
}
