import { applyEdits } from '../text.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** A secret in a text that is about to be pasted, and the variable that would stand for it. */
export interface PastedSecret {
  readonly variable: string;
  readonly value: string;
}

/** The secrets of a pasted text, each value once, in order. Variables get numbers where two values would share one. */
export function pastedSecrets(
  text: string,
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly PastedSecret[] {
  const found = new Map<string, string>();
  for (const { rule: id, group, range } of findings) {
    const rule = rules.find(one => one.id === id);
    const value = text.slice(range.start, range.end);
    if (group !== 'secret' || found.has(value)) continue;
    const name =
      rule?.kind === 'text' && rule.fix?.kind === 'variable' ? rule.fix.name : id.replaceAll('-', '_');
    const taken = new Set(found.values());
    let variable = name;
    for (let number = 2; taken.has(variable); number++) variable = `${name}_${number}`;
    found.set(value, variable);
  }
  return [...found].map(([value, variable]) => ({ variable, value }));
}

/** `text` with each secret replaced by what `write` makes of its value. */
export function withoutSecrets(
  text: string,
  findings: readonly Finding[],
  write: (value: string) => string,
): string {
  const edits = findings
    .filter(({ group }) => group === 'secret')
    .map(({ range }) => ({ ...range, newText: write(text.slice(range.start, range.end)) }));
  return applyEdits(text, edits);
}
