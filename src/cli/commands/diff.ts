import { changesBetween } from '../../core/history/changes.ts';
import { unifiedDiff, wordDiff } from '../../core/history/lineDiff.ts';
import type { ParsedPrompt } from '../../core/prompt/model.ts';
import { decodePrompt } from '../../core/prompt/size.ts';
import type { Git } from '../../node/git.ts';
import { loadPrompt } from '../../node/library.ts';
import { storedPrompt } from '../../node/storedPrompt.ts';
import { changeWords } from '../changeWords.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { type FoundVersion, findVersion, noVersions, versionBytes } from '../findVersion.ts';
import type { Output } from '../output.ts';
import { parseVersion } from '../parseVersion.ts';
import { plain, plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';
import { wordMarks } from '../wordMarks.ts';

const patienceMs = 2_000;

interface Side {
  readonly label: string;
  readonly path: string;
  readonly text: string;
  /** With the tests beside it. */
  readonly parsed: ParsedPrompt;
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
  options: [{ name: 'words', summary: 'Mark changed words: [-gone-] {+new+}' }],
  async run(context) {
    const { args, format, out, root } = context;
    const [first = '', second] = args.positionals;
    const { path, version } = await findPrompt(first, context);
    const [before, after] = await withGit(root, async git => [
      await oldSide(git, path, version),
      second === undefined
        ? await workingCopy(git, path, context)
        : await sideOf(git, await findVersion(git, path, second)),
    ]);
    const changes = changesBetween(before.parsed, after.parsed);
    const end = performance.now() + patienceMs;
    const labels = { oldName: before.label, newName: after.label };
    const timeLeft = () => end - performance.now();
    const text = unifiedDiff(before.text, after.text, labels, timeLeft);
    if (format === 'json') {
      const about = ({ path, version, sha256 }: Side) => ({ path, version, sha256 });
      out.json({ version: 1, prompt: path, from: about(before), to: about(after), changes, diff: text });
    } else {
      const words = changeWords(changes).join('; ');
      if (text !== '') {
        const meaning = words === '' ? 'No change in meaning: layout or comments only.' : `${words}.`;
        const shown = args.flag('words')
          ? wordMarks(wordDiff(before.text, after.text, timeLeft), out)
          : coloured(plain(text), out);
        out.result(`${shown.trimEnd()}\n\n${meaning}`);
      } else if (words === '') out.note(`${before.label} and ${after.label} are the same.`);
      else out.result(`The prompt is the same. Beside it: ${words}.`);
    }
    return exitCodes.fine;
  },
};

async function oldSide(git: Git, path: string, wanted: string | undefined): Promise<Side> {
  if (wanted !== undefined) return sideOf(git, await findVersion(git, path, wanted));
  const [newest] = await git.versions(path);
  if (newest) return sideOf(git, await versionBytes(git, newest));
  throw noVersions(path);
}

async function sideOf(git: Git, { version, bytes, sha256 }: FoundVersion): Promise<Side> {
  const label = `${version.path}@${version.version}`;
  const decoded = decodePrompt(bytes);
  if (!decoded.ok) throw wrongInput(`${label}: ${decoded.reason}`);
  const { text } = decoded;
  const parsed = await parseVersion(git, version, text);
  return { label, path: version.path, text, parsed, version: version.version, sha256 };
}

async function workingCopy(git: Git, path: string, { root }: Context): Promise<Side> {
  const loaded = await loadPrompt(root, path);
  if (!loaded.ok) throw wrongInput(loaded.reason);
  const { text, parsed, sha256 } = await storedPrompt(git, loaded.prompt);
  return { label: `${path} (working copy)`, path, text, parsed, version: 0, sha256 };
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
