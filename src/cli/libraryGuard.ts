import type { Guard } from '../core/lint/guard.ts';
import { openFiles } from '../node/files.ts';
import { openLinter } from '../node/lintLinter.ts';
import { wrongInput } from './cliProblem.ts';

/** What texts of the library pass before they are sent, kept or printed. Throws CliProblem (exit 2) for settings that cannot be used. */
export async function libraryGuard(root: string): Promise<Guard> {
  const opened = await openLinter(openFiles(root));
  if (!opened.ok) throw wrongInput(opened.reason);
  return opened.linter.guard;
}
