import { rules } from '../core/lint/rules.ts';
import type { Context } from './command.ts';
import { type ExitCode, exitCodes } from './exitCodes.ts';
import { table } from './table.ts';

/** Prints every rule of lint, by group. */
export function listRules({ format, out }: Context): ExitCode {
  const sorted = [...rules].sort((a, b) => (`${a.group} ${a.id}` < `${b.group} ${b.id}` ? -1 : 1));
  if (format === 'json') {
    const shown = sorted.map(({ id, group, severity, title, docs }) => ({
      id,
      group,
      severity,
      title,
      ...docs,
    }));
    out.json({ version: 1, rules: shown });
  } else {
    const head = ['RULE', 'GROUP', 'SEVERITY', 'WHAT'].map(name => out.style('dim', name));
    out.result(table([head, ...sorted.map(r => [r.id, r.group, r.severity, r.title])], out.width));
  }
  return exitCodes.fine;
}
