import type { Arguments } from './args.ts';
import type { ExitCode } from './exitCodes.ts';
import type { Output } from './output.ts';

/** One option of a command. Help, parsing and the nearest-name advice come from this alone. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What the value is called in the help, e.g. `FILE`; an option without it is a switch. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly multiple?: boolean;
  readonly summary: string;
}

/** What a command is given. */
export interface Context {
  readonly args: Arguments;
  /** One of the command's formats; the first unless --format says otherwise. */
  readonly format: string;
  readonly out: Output;
  /** Aborted by Ctrl-C. A command stops soon after, leaving nothing half-written. */
  readonly signal: AbortSignal;
  readonly cwd: string;
  /** The library's folder, absolute. */
  readonly root: string;
}

/** One command as data; each file in commands/ exports one, named like its file. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The arguments after the name, e.g. `[PATH...]`. */
  readonly usage: string;
  /** How many of them a call may have. */
  readonly positionals: { readonly least: number; readonly most: number };
  readonly formats: readonly string[];
  readonly options: readonly Option[];
  /** A paragraph for the help, where the summary is not enough. */
  readonly detail?: string;
  run(context: Context): Promise<ExitCode>;
}
