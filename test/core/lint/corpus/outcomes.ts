import { type Case, halfOf } from './case.ts';
import type { FormGroup } from './forms/form.ts';
import type { Tier } from './kind.ts';
import { judge, type Outcome, type Scan } from './score.ts';

export interface Target {
  readonly set: Tier;
  /** One group of forms; without it, all of them. */
  readonly group?: FormGroup;
  /** The share of expected spans that has to be found in the tuning half. */
  readonly least: number;
}

const each = (set: Tier, groups: readonly FormGroup[], least: number): readonly Target[] =>
  groups.map(group => ({ set, group, least }));

export const targets: readonly Target[] = [
  ...each('self-identifying', ['config', 'quotes', 'prose', 'escapes', 'file'], 0.97),
  ...each('self-identifying', ['hidden'], 0.85),
  { set: 'in-context', least: 0.8 },
  { set: 'checked', least: 0.95 },
  { set: 'document', least: 0.9 },
  { set: 'name', least: 0.75 },
];

export function outcomesOf(cases: readonly Case[], scan: Scan): readonly Outcome[] {
  return cases.map(one => judge(one, scan));
}

export function inHalf(outcomes: readonly Outcome[], half: ReturnType<typeof halfOf>): readonly Outcome[] {
  return outcomes.filter(outcome => halfOf(outcome.case) === half);
}

export function of(
  outcomes: readonly Outcome[],
  set: Case['set'],
  group?: Case['group'],
): readonly Outcome[] {
  return outcomes.filter(
    outcome => outcome.case.set === set && (group === undefined || outcome.case.group === group),
  );
}

/** Kinds with the forms in which a value was not found, those with the most first. It holds no value. */
export function missed(outcomes: readonly Outcome[]): readonly string[] {
  const forms = new Map<string, string[]>();
  for (const { case: one, found } of outcomes) {
    if (found < one.expected.length) forms.set(one.kind, [...(forms.get(one.kind) ?? []), one.form]);
  }
  return [...forms]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, where]) => `${kind} (${where.length}): ${where.join(', ')}`);
}

/** Cases with a finding where nothing was to be found, and the groups of the findings. It holds no text. */
export function strays(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ stray }) => stray.length > 0)
    .map(({ case: one, stray }) => `${one.id}: ${stray.map(({ group }) => group).join(', ')}`);
}
