import { randomBytes } from 'node:crypto';
import { denyHash, mostWords } from '../core/lint/denyList.ts';
import { openFiles } from '../node/files.ts';
import { denyKeyVariable } from '../node/lintDenyList.ts';
import { readLintSettings } from '../node/lintSettings.ts';
import { wrongInput } from './cliProblem.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { readSecret } from './hiddenInput.ts';

/** `lint --deny-hash`: reads one entry of the deny-list from stdin, where no other process sees it, and prints its hash. */
export async function printDenyHash({ args, format, out, root, signal }: Context): Promise<ExitCode> {
  if (args.positionals.length > 0)
    throw wrongInput('lint --deny-hash reads the words from stdin: pipe them in.');
  const read = await readLintSettings(openFiles(root), process.env);
  if (!read.ok) throw wrongInput(read.reason);
  if (read.denyKey === undefined) {
    const fresh = randomBytes(24).toString('base64url');
    throw wrongInput(
      `there is no key for the deny-list: set ${denyKeyVariable}, or lint.deny.key, to a text that few know, such as ${fresh}`,
    );
  }
  const hash = denyHash(read.denyKey, await readSecret('Words (not shown): ', signal));
  if (hash === undefined) throw wrongInput(`give 1 to ${mostWords} words of letters or digits.`);
  if (format === 'json') out.json({ version: 1, hash });
  else out.result(hash);
  return exitCodes.fine;
}
