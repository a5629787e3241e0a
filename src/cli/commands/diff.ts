import { changesBetween } from '../../core/history/changes.ts';
import { unifiedDiff } from '../../core/history/lineDiff.ts';
import { parsePrompt } from '../../core/prompt/parse.ts';
import { decodePrompt } from '../../core/prompt/size.ts';
import type { Git } from '../../node/git.ts';
import { loadPrompt } from '../../node/library.ts';
import { changeWords } from '../changeWords.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { type FoundVersion, findVersion, noVersions, versionBytes } from '../findVersion.ts';
import type { Output } from '../output.ts';
import { plain, plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';

const patienceMs = 2_000;

interface Side {
  readonly label: string;
  readonly path: string;
  readonly text: string;
  /** 0 for the working copy. */
  readonly version: number;
  readonly sha256: string;
}

export const diff: Command = {
  name: 'diff',
  summary: 'Compare two versions of a prompt, or one with the working copy',
  usage: 'PROMPT[@VERSION] [VERSION]',
  detail: 'Without versions: the newest one with the working copy.',
  positionals: { least: 1, most: 2 },
  formats: ['text', 'json'],
  options: [],
  async run(context) {
    const { args, format, out, root } = context;
    const [first = '', second] = args.positionals;
    const { path, version } = await findPrompt(first, context);
    const [before, after] = await withGit(root, async git => [
      await oldSide(git, path, version),
      second === undefined ? await workingCopy(path, context) : sideOf(await findVersion(git, path, second)),
    ]);
    const changes = changesBetween(parse(before), parse(after));
    const end = performance.now() + patienceMs;
    const labels = { oldName: before.label, newName: after.label };
    const text = unifiedDiff(before.text, after.text, labels, () => end - performance.now());
    if (format === 'json') {
      const about = ({ path, version, sha256 }: Side) => ({ path, version, sha256 });
      out.json({ version: 1, prompt: path, from: about(before), to: about(after), changes, diff: text });
    } else if (text === '') {
      out.note(`${path}: ${before.label} and ${after.label} are the same.`);
    } else {
      const words = changeWords(changes);
      const meaning =
        words.length > 0 ? `${words.join('; ')}.` : 'No change in meaning: layout or comments only.';
      out.result(`${coloured(plain(text), out).trimEnd()}\n\n${meaning}`);
    }
    return exitCodes.fine;
  },
};

async function oldSide(git: Git, path: string, wanted: string | undefined): Promise<Side> {
  if (wanted !== undefined) return sideOf(await findVersion(git, path, wanted));
  const [newest] = await git.versions(path);
  if (newest) return sideOf(await versionBytes(git, newest));
  throw noVersions(path);
}

function sideOf({ version, bytes, sha256 }: FoundVersion): Side {
  const label = `${version.path}@${version.version}`;
  const decoded = decodePrompt(bytes);
  if (!decoded.ok) throw wrongInput(`${label}: ${decoded.reason}`);
  return { label, path: version.path, text: decoded.text, version: version.version, sha256 };
}

async function workingCopy(path: string, { root }: Context): Promise<Side> {
  const loaded = await loadPrompt(root, path);
  if (!loaded.ok) throw wrongInput(loaded.reason);
  const { text, sha256 } = loaded.prompt;
  return { label: `${path} (working copy)`, path, text, version: 0, sha256 };
}

function parse({ path, text }: Side) {
  return parsePrompt(path, text);
}

function coloured(text: string, out: Output): string {
  const paint = (line: string): string => {
    if (/^(---|\+\+\+) /.test(line)) return out.style('bold', plainLine(line));
    if (line.startsWith('@@')) return out.style('cyan', line);
    if (line.startsWith('+')) return out.style('green', line);
    return line.startsWith('-') ? out.style('red', line) : line;
  };
  return text.split('\n').map(paint).join('\n');
}
