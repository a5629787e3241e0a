import { matches } from '../../core/library/query.ts';
import { indexLibrary } from '../../node/libraryIndex.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
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
    const found = entries.filter(entry => matches(entry, query)).sort((a, b) => (a.path < b.path ? -1 : 1));
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
