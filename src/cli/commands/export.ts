import { resolve } from 'node:path';
import { readConfig } from '../../node/config.ts';
import { exportEnvironment } from '../../node/exportEnvironment.ts';
import { openFiles } from '../../node/files.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';

export const exportBundles: Command = {
  name: 'export',
  summary: 'Write what is promoted to an environment, with its proof',
  usage: '--env ENV -o DIR',
  detail:
    'Each prompt is written with its exact bytes at its own path and, beside it, a bundle that proves who promoted it.',
  positionals: { least: 0, most: 0 },
  formats: ['text', 'json'],
  options: [
    { name: 'env', value: 'ENV', summary: 'The environment, such as production' },
    { name: 'output', short: 'o', value: 'DIR', summary: 'The folder to write to; made where there is none' },
  ],
  async run({ args, cwd, format, out, root }) {
    const env = args.value('env');
    const folder = args.value('output');
    if (!env || !folder) throw wrongInput('export needs --env ENV and -o DIR.');
    const files = openFiles(root);
    const read = await readConfig(files);
    if (!read.ok) throw wrongInput(read.reason);
    const { environments } = read.config;
    if (!environments.includes(env)) {
      throw wrongInput(`no environment "${env}" in this library. Use ${environments.join(' or ')}.`);
    }
    const target = resolve(cwd, folder);
    const outcome = await withGit(root, git => exportEnvironment({ files, git }, env, openFiles(target)));
    if (!outcome.ok) {
      if (format === 'json') out.json({ version: 1, exported: false, reasons: outcome.reasons });
      for (const reason of outcome.reasons) out.problem(plainLine(reason));
      return exitCodes.notFine;
    }
    if (format === 'json')
      out.json({ version: 1, exported: true, env, folder: target, paths: outcome.paths });
    else
      out.result(`${outcome.paths.map(path => `  ${plainLine(path)}`).join('\n')}\n${env} is in ${target}.`);
    return exitCodes.fine;
  },
};
