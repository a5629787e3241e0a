import { changesBetween, type PromptChanges } from '../../core/history/changes.ts';
import { shownChanges } from '../../core/history/shownChanges.ts';
import type { Guard } from '../../core/lint/guard.ts';
import type { ParsedPrompt } from '../../core/prompt/model.ts';
import { decodePrompt } from '../../core/prompt/size.ts';
import type { Git } from '../../node/git.ts';
import type { RunSummary } from '../../node/runStore/queries.ts';
import { type VersionRow, versionRows } from '../../node/versionRows.ts';
import { changeWords } from '../changeWords.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { libraryGuard } from '../libraryGuard.ts';
import type { Output } from '../output.ts';
import { parseVersion } from '../parseVersion.ts';
import { plainLine } from '../plain.ts';
import { withGit } from '../repository.ts';
import { withRunsIfAny } from '../runs.ts';
import { table } from '../table.ts';

interface Entry extends VersionRow {
  /** Against the version before; absent for the first one, and where one of the two cannot be read. */
  readonly changes?: PromptChanges;
}

export const history: Command = {
  name: 'history',
  summary: 'Show the versions of a prompt, newest first',
  usage: 'PROMPT',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [],
  async run(context) {
    const { args, format, out, root } = context;
    const { path } = await findPrompt(args.positionals[0] ?? '', context);
    const guard = await libraryGuard(root);
    const found = await withGit(root, git =>
      withRunsIfAny(root, out, async runs => withChanges(git, await versionRows(root, path, git, runs))),
    );
    const entries = found.map(entry => shownEntry(entry, guard));
    if (format === 'json') out.json(entries.map(document));
    else if (entries.length === 0) {
      out.note(`${path} has no versions yet. Save the first: promptward save ${path} -m "why".`);
    } else out.result(page(path, entries, out));
    return exitCodes.fine;
  },
};

async function withChanges(git: Git, rows: readonly VersionRow[]): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let before: ParsedPrompt | undefined;
  for (const row of rows.toReversed()) {
    const now = await parsedVersion(git, row);
    entries.push(before && now ? { ...row, changes: changesBetween(before, now) } : row);
    before = now;
  }
  return entries.reverse();
}

/** The entry as it may be printed: no secret that stood in a version, or in what was said about it. */
function shownEntry(entry: Entry, guard: Guard): Entry {
  const { version, changes } = entry;
  const message = guard(version.message, 'report').text;
  return {
    ...entry,
    version: { ...version, message },
    ...(changes && { changes: shownChanges(changes, guard) }),
  };
}

async function parsedVersion(git: Git, { version }: VersionRow): Promise<ParsedPrompt | undefined> {
  const bytes = await git.blob(version.blob);
  const decoded = bytes && decodePrompt(bytes);
  return decoded?.ok ? parseVersion(git, version, decoded.text) : undefined;
}

function document({ version: one, sha256, labels, changes, results }: Entry): unknown {
  const { version, commit, author, time, message } = one;
  return { version, commit, author, time, message, sha256, labels, changes, results };
}

function page(path: string, entries: readonly Entry[], out: Output): string {
  const columns: readonly (readonly [string, (entry: Entry) => string])[] = [
    ['VERSION', ({ version }) => `${version.version}`],
    ['DATE', ({ version }) => version.time.slice(0, 10)],
    ['COMMIT', ({ version }) => version.commit.slice(0, 8)],
    ['LABELS', ({ labels }) => labels.join(', ')],
    ['TESTS', ({ results }) => (results ? counts(results) : '')],
    ['AUTHOR', ({ version }) => version.author],
    ['MESSAGE', ({ version }) => version.message],
  ];
  const used = columns.filter(([, cell]) => entries.some(entry => cell(entry) !== ''));
  const rows = entries.map(entry => used.map(([, cell]) => plainLine(cell(entry))));
  const [newest] = entries;
  const words = newest?.changes ? changeWords(newest.changes) : [];
  const last = words.length > 0 ? [`Version ${newest?.version.version}: ${words.join('; ')}.`] : [];
  const head = used.map(([name]) => out.style('dim', name));
  return [out.style('bold', plainLine(path)), table([head, ...rows], out.width), ...last].join('\n\n');
}

function counts({ passed, failed, errored, skipped, overBudget, source }: RunSummary): string {
  const count = `${passed}/${passed + failed + errored + skipped + overBudget}`;
  return source === 'live' ? count : `${count} ${source}`;
}
