import { suiteOf } from '../../core/evals/suite.ts';
import type { Json } from '../../core/json.ts';
import type { Guard } from '../../core/lint/guard.ts';
import type { Prompt } from '../../core/prompt/model.ts';
import { renderPrompt } from '../../core/prompt/render.ts';
import { checkedPrompt } from '../checkedPrompt.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exitCodes.ts';
import { findPrompt } from '../findPrompt.ts';
import { libraryGuard } from '../libraryGuard.ts';
import { nearest } from '../nearest.ts';
import { plain } from '../plain.ts';

export const render: Command = {
  name: 'render',
  summary: 'Show the messages as a model would get them',
  usage: 'PROMPT [--row NAME] [--var NAME=VALUE]...',
  positionals: { least: 1, most: 1 },
  formats: ['text', 'json'],
  options: [
    {
      name: 'var',
      value: 'NAME=VALUE',
      multiple: true,
      summary: 'The value of one variable; may be repeated',
    },
    { name: 'row', value: 'NAME', summary: 'Take the values of this row of the test data first' },
  ],
  async run(context) {
    const { args, format, out, root } = context;
    const { path } = await findPrompt(args.positionals[0] ?? '', context);
    const { prompt } = (await checkedPrompt(root, path)).parsed;
    const guard = await libraryGuard(root);
    const values = { ...rowValues(prompt, args.value('row'), guard), ...variables(args.values('var')) };
    const rendered = renderPrompt(prompt, values);
    if (!rendered.ok) {
      const reason = guard(rendered.reason, 'report').text;
      throw wrongInput(`${path}: ${reason}. Give values with --var NAME=VALUE or --row NAME.`);
    }
    if (format === 'json') {
      out.json({ version: 1, prompt: path, messages: rendered.messages });
    } else {
      const blocks = rendered.messages.map(
        ({ role, content }) => `${out.style('bold', `${role}:`)}\n${plain(content).trimEnd()}`,
      );
      out.result(blocks.join('\n\n'));
    }
    return exitCodes.fine;
  },
};

function rowValues(prompt: Prompt, name: string | undefined, guard: Guard): Readonly<Record<string, Json>> {
  if (name === undefined) return {};
  const { rows } = suiteOf(prompt, guard);
  const row = rows.find(one => one.name === name);
  if (row) return row.values;
  const names = rows.map(one => one.name);
  const meant = nearest(name, names);
  const advice = meant
    ? `Did you mean "${meant}"?`
    : `There ${names.length === 0 ? 'is no test data.' : `are: ${names.join(', ')}.`}`;
  throw wrongInput(`${prompt.path}: no row "${name}" in its test data. ${advice}`);
}

function variables(given: readonly string[]): Readonly<Record<string, Json>> {
  const pairs = given.map(pair => {
    const at = pair.indexOf('=');
    if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const;
    throw wrongInput(`--var "${pair}" has no value. Write --var NAME=VALUE.`);
  });
  return Object.fromEntries(pairs);
}
