import { openFiles } from '../../node/files.ts';
import type { Git } from '../../node/git.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { findVersion } from '../findVersion.ts';
import { plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';

interface Restored {
  readonly version: number;
  readonly sha256: string;
  /** What was in the working copy: the newest version, nothing, changes that are gone now, or the very same bytes. */
  readonly before: 'saved' | 'missing' | 'unsaved' | 'same';
  readonly newest: number;
}

export const restore: Command = {
  name: 'restore',
  summary: 'Put an old version back into the working copy',
  usage: 'PROMPT@VERSION [--force]',
  detail: 'Nothing is saved: look at it with promptward diff, then save it as a new version.',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [{ name: 'force', summary: 'Overwrite changes that are not saved' }],
  async run(context) {
    const { args, format, out, root } = context;
    const argument = args.positionals[0] ?? '';
    const { path, version } = await findPrompt(argument, context);
    if (version === undefined) {
      throw wrongInput(`${argument}: names no version. Write PROMPT@VERSION, such as ${path}@1.`);
    }
    const restored = await withGit(root, git => putBack(git, path, version, context));
    if (format === 'json') {
      out.json({ version: 1, prompt: path, restored: restored.version, sha256: restored.sha256 });
    } else {
      out.result(
        `${plainLine(path)} is as in version ${restored.version}.${next(plainLine(path), restored)}`,
      );
    }
    return exitCodes.fine;
  },
};

async function putBack(
  git: Git,
  path: string,
  wanted: string,
  { args, root, signal }: Context,
): Promise<Restored> {
  const files = openFiles(root);
  const { version, bytes, sha256 } = await findVersion(git, path, wanted);
  const present = await files.read(path);
  const before = await stateOf(git, path, present, bytes);
  if (before === 'unsaved' && !args.flag('force')) {
    throw wrongInput(
      `${path}: has changes that are not saved. Save them first, or give --force to lose them.`,
    );
  }
  signal.throwIfAborted();
  if (before !== 'same') await files.write(path, bytes);
  const [newest] = await git.versions(path);
  return { version: version.version, sha256, before, newest: newest?.version ?? 0 };
}

async function stateOf(
  git: Git,
  path: string,
  present: Uint8Array | undefined,
  wanted: Uint8Array,
): Promise<Restored['before']> {
  if (present === undefined) return 'missing';
  if (Buffer.compare(present, wanted) === 0) return 'same';
  return (await git.status(path)) === 'clean' ? 'saved' : 'unsaved';
}

function next(path: string, { version, before, newest }: Restored): string {
  if (before === 'same') return ' Nothing had to be written.';
  const keep = version === newest ? '' : `\nKeep it with: promptward save ${path} -m "why"`;
  if (before === 'missing') return `${keep}\nUndo by deleting the file.`;
  if (before === 'unsaved') return `${keep}\nThe changes that were not saved are gone.`;
  return `${keep}\nUndo with: promptward restore ${path}@${newest} --force`;
}
