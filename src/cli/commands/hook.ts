import { installHook, uninstallHook } from '../../node/lintHook.ts';
import { badSurroundings, wrongInput } from '../cliProblem.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';

export const hook: Command = {
  name: 'hook',
  summary: 'Check the prompts of each commit before it is made',
  usage: 'install | uninstall',
  detail:
    'Writes a few marked lines into the pre-commit hook of this repository; the rest of an existing hook stays. ' +
    'git commit --no-verify passes it by.',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [],
  async run({ args, format, out, root }) {
    const [action] = args.positionals;
    if (action !== 'install' && action !== 'uninstall')
      throw wrongInput(`hook ${this.usage}: give one of these two.`);
    const change = action === 'install' ? await installHook(root) : await uninstallHook(root);
    if (!change.ok) throw badSurroundings(`${change.reason}.`);
    const { path, changed } = change;
    if (format === 'json') out.json({ version: 1, path, installed: action === 'install', changed });
    else if (action === 'install')
      out.result(
        changed ? `Prompts are checked before each commit by ${path}.` : `It is there already: ${path}.`,
      );
    else out.result(changed ? `The check is out of ${path}.` : `There is no check in ${path}.`);
    return exitCodes.fine;
  },
};
