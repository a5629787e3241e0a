import type { Version } from '../../core/history/version.ts';
import { changedFiles } from '../../node/changedFiles.ts';
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
    const { commit, newest } = await withGit(root, git => commitChanges(git, root, path, message));
    const saved = commit !== undefined;
    if (format === 'json') out.json({ version: 1, saved, commit, newest });
    else if (!saved) out.note(`${path} has no changes: it is version ${newest?.version} already.`);
    else if (newest?.commit === commit)
      out.result(`Saved ${plainLine(path)} as version ${newest.version} (${commit.slice(0, 8)}).`);
    else {
      const stays = `it stays version ${newest?.version}`;
      out.result(`Saved the tests beside ${plainLine(path)} (${commit.slice(0, 8)}); ${stays}.`);
    }
    return exitCodes.fine;
  },
};

/** `commit` is undefined where nothing had changed; that of `newest` is an older one where only the tests had. */
async function commitChanges(
  git: Git,
  root: string,
  path: string,
  message: string,
): Promise<{ readonly commit: string | undefined; readonly newest: Version | undefined }> {
  const changed = await changedFiles(git, root, path);
  const done = changed.length > 0 ? await git.commit(changed, message) : undefined;
  if (done && !done.ok) throw badSurroundings(done.message);
  const [newest] = await git.versions(path);
  return { commit: done?.commit, newest };
}
