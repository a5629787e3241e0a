import { type ExitCode, exitCodes } from './exitCodes.ts';

/** Ends a command with one line for the person: what is wrong, where, and what to do. */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The call or an input is wrong. `message` begins with `file:line:` where there is one. */
export const wrongInput = (message: string): CliProblem => new CliProblem(exitCodes.wrongInput, message);

/** Something outside of the library is missing or failed. */
export const badSurroundings = (message: string): CliProblem =>
  new CliProblem(exitCodes.surroundings, message);
