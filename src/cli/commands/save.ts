import { sidecarPath } from '../../core/prompt/parse.ts';
import { openFiles } from '../../node/files.ts';
import type { Git } from '../../node/git.ts';
import { checkedPrompt } from '../checkedPrompt.ts';
import { badSurroundings, wrongInput } from '../cliProblem.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';

export const save: Command = {
  name: 'save',
  summary: 'Save the working copy of a prompt as a new version',
  usage: 'PROMPT -m WHY',
  detail:
    'Commits this prompt, and the tests that stand beside it, and nothing else that is changed or staged.',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [
    { name: 'message', short: 'm', value: 'WHY', summary: 'What changed and why; kept with the version' },
  ],
  async run(context) {
    const { args, format, out, root } = context;
    const message = args.value('message')?.trim();
    if (!message) throw wrongInput('save needs a message: promptward save PROMPT -m "what changed and why".');
    const { path } = await findPrompt(args.positionals[0] ?? '', context);
    await checkedPrompt(root, path);
    const { saved, version } = await withGit(root, async git => {
      const changed = await changedPaths(git, root, path);
      const committed = changed.length > 0 ? await git.commit(changed, message) : undefined;
      if (committed && !committed.ok) throw badSurroundings(committed.message);
      const [newest] = await git.versions(path);
      return { saved: committed !== undefined, version: newest };
    });
    if (format === 'json') out.json({ version: 1, saved, newest: version });
    else if (saved)
      out.result(`Saved ${plainLine(path)} as version ${version?.version} (${version?.commit.slice(0, 8)}).`);
    else out.note(`${plainLine(path)} has no changes: it is version ${version?.version} already.`);
    return exitCodes.fine;
  },
};

async function changedPaths(git: Git, root: string, path: string): Promise<readonly string[]> {
  const sidecar = sidecarPath(path);
  const present = (await openFiles(root).read(sidecar)) !== undefined;
  const changed: string[] = [];
  for (const one of present ? [path, sidecar] : [path]) {
    if ((await git.status(one)) !== 'clean') changed.push(one);
  }
  return changed;
}
