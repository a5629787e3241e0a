import { FileProblem } from '../node/fileProblem.ts';
import { GitFailure } from '../node/gitProcess.ts';
import { KeychainUnavailable } from '../node/keychain.ts';
import { RunStoreProblem } from '../node/runStore.ts';
import { SettingsProblem } from '../node/settingsProblem.ts';
import { SigningKeyDamaged } from '../node/signingKey.ts';
import { CliProblem } from './cliProblem.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { plainLine } from './plain.ts';

const inputs = [FileProblem, SettingsProblem];
const surroundings = [GitFailure, KeychainUnavailable, RunStoreProblem, SigningKeyDamaged];

/** The one line that a person gets for whatever ended a command, and the exit code. Never a stack. */
export function explain(error: unknown): { readonly message: string; readonly exitCode: ExitCode } {
  const what = plainLine(error instanceof Error ? error.message : String(error));
  if (error instanceof CliProblem) return { message: what, exitCode: error.exitCode };
  if (inputs.some(kind => error instanceof kind)) return { message: what, exitCode: exitCodes.wrongInput };
  const expected = surroundings.some(kind => error instanceof kind);
  const message = expected
    ? what
    : `internal error: ${what}. Set PROMPTWARD_DEBUG=1 to see where, and report it.`;
  return { message, exitCode: exitCodes.surroundings };
}
