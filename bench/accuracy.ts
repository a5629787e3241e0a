/** Prints how much of the labelled corpus lint finds, and where it finds what is not there, for both halves of it. */
import type { Case } from '../test/core/lint/corpus/case.ts';
import { corpus } from '../test/core/lint/corpus/corpus.ts';
import { inHalf, of, outcomesOf, targets } from '../test/core/lint/corpus/outcomes.ts';
import { scan } from '../test/core/lint/corpus/scan.ts';
import { type Outcome, recall, type Scan } from '../test/core/lint/corpus/score.ts';
import { secretlint } from './secretlint.ts';
import { print, title } from './table.ts';

const tiers = ['self-identifying', 'in-context', 'checked', 'document', 'name'] as const;
const groups = ['config', 'quotes', 'prose', 'escapes', 'file', 'hidden'] as const;
const halves = ['tuning', 'held-out'] as const;
const cases = corpus();
/** Who is compared: each a function from a text to spans. The peer knows secrets only. */
const scanners: Readonly<Record<string, Scan>> = { lint: scan, secretlint: await peer() };

for (const [name, scanner] of Object.entries(scanners)) {
  const outcomes = outcomesOf(cases, scanner);
  title(`${name} on ${cases.length} labelled cases: share of expected spans found, ${halves.join(' / ')}`);
  for (const set of tiers) {
    const least = [...new Set(targets.filter(target => target.set === set).map(target => target.least))];
    print(
      `${set} (target ${least.join(', hidden ')})`,
      row(outcomes, part => rate(of(part, set))),
    );
    for (const group of groups.filter(one => of(outcomes, set, one).length > 0)) {
      print(
        `  ${group}`,
        row(outcomes, part => rate(of(part, set, group))),
      );
    }
  }
  title(`${name}: false findings, ${halves.join(' / ')}`);
  print(
    'on traps (target 0)',
    row(outcomes, part => falseFindings(part, 'trap')),
  );
  print(
    'on clean prompts (target 1 in 100)',
    row(outcomes, part => falseFindings(part, 'clean')),
  );
}

function row(outcomes: readonly Outcome[], cell: (part: readonly Outcome[]) => string): string {
  return halves.map(half => cell(inHalf(outcomes, half)).padStart(20)).join(' / ');
}

function rate(outcomes: readonly Outcome[]): string {
  return `${recall(outcomes).toFixed(3)} of ${String(outcomes.length).padStart(4)}`;
}

function falseFindings(outcomes: readonly Outcome[], set: Case['set']): string {
  const those = of(outcomes, set);
  return `${those.reduce((sum, { stray }) => sum + stray.length, 0)} in ${those.length}`;
}

/** secretlint answers later; a Scan does so at once. */
async function peer(): Promise<Scan> {
  const found = new Map<string, ReturnType<Scan>>();
  for (const { path, text } of cases) {
    const ranges = await secretlint(path, text);
    found.set(
      text,
      ranges.map(range => ({ group: 'secret', ...range })),
    );
  }
  return (_, text) => found.get(text) ?? [];
}
