import type { PromptEntry } from '../../core/library/head.ts';
import { matches } from '../../core/library/query.ts';
import type { Guard } from '../../core/lint/guard.ts';
import { indexLibrary } from '../../node/libraryIndex.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { libraryGuard } from '../libraryGuard.ts';
import { plainLine } from '../plain.ts';
import { table } from '../table.ts';

export const list: Command = {
  name: 'list',
  summary: 'List the prompts of the library',
  usage: '[QUERY...]',
  detail: 'QUERY is words that must occur; tag:NAME, model:NAME and format:NAME narrow the list further.',
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  formats: ['text', 'json'],
  options: [],
  async run({ args, format, out, root, signal }) {
    const query = args.positionals.join(' ');
    const entries = await indexLibrary(root, { signal });
    const guard = await libraryGuard(root);
    const found = entries
      .filter(entry => matches(entry, query))
      .map(entry => shownEntry(entry, guard))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (format === 'json') {
      out.json({ version: 1, prompts: found });
    } else if (found.length === 0) {
      out.note(
        query === '' ? `No prompts below ${root}.` : `No prompt of ${entries.length} matches "${query}".`,
      );
    } else {
      const head = ['PATH', 'MODEL', 'TESTS', 'NAME'].map(name => out.style('dim', name));
      const rows = found.map(({ path, model, hasTests, name }) =>
        [path, model ?? '-', hasTests ? 'yes' : '-', name].map(plainLine),
      );
      out.result(table([head, ...rows], out.width));
    }
    return exitCodes.fine;
  },
};

/** The entry as it may be printed: a list shows no secret that stands in a prompt's head. */
function shownEntry(entry: PromptEntry, guard: Guard): PromptEntry {
  const text = (given: string) => guard(given, 'report').text;
  return {
    ...entry,
    name: text(entry.name),
    description: text(entry.description),
    ...(entry.model !== undefined && { model: text(entry.model) }),
    tags: entry.tags.map(text),
  };
}
