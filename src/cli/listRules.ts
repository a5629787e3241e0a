import { countryOf } from '../core/lint/countryOf.ts';
import type { ConfiguredLinter } from '../core/lint/customLinter.ts';
import type { Rule } from '../core/lint/rule.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { table } from './table.ts';

/** Prints every rule of lint by group, those that the settings switch off and optional ones included. */
export function listRules({ format, out }: Context, { rules, off }: ConfiguredLinter): ExitCode {
  const states = [...rules.map(rule => ({ rule, on: true })), ...off.map(rule => ({ rule, on: false }))];
  const unique = [...new Map(states.map(state => [state.rule.id, state])).values()];
  const sorted = unique.sort((a, b) => (keyOf(a.rule) < keyOf(b.rule) ? -1 : 1));
  if (format === 'json') {
    const shown = sorted.map(({ rule: { id, group, severity, title, docs }, on }) => {
      return { id, group, severity, on, country: countryOf(id), title, ...docs };
    });
    out.json({ version: 1, rules: shown });
  } else {
    const head = ['RULE', 'GROUP', 'SEVERITY', 'STATE', 'WHAT'].map(name => out.style('dim', name));
    const rows = sorted.map(({ rule, on }) => [
      ...[rule.id, rule.group, rule.severity, on ? 'on' : 'off', rule.title],
    ]);
    out.result(table([head, ...rows], out.width));
  }
  return exitCodes.fine;
}

function keyOf({ group, id }: Rule): string {
  return `${group} ${id}`;
}
