import { countryOf } from './countryOf.ts';
import { type DenyList, denyRules } from './denyList.ts';
import type { Severity } from './finding.ts';
import { createGuard, type Guard, guard } from './guard.ts';
import { incrementalLinter, lazyIncrementalLinter } from './incrementalLinter.ts';
import { lazyLinter, lint } from './lint.ts';
import type { Lint } from './linter.ts';
import type { Rule, TextRule } from './rule.ts';
import { optionalRules, rules } from './rules.ts';

/** What a team changes about the rules. A name is the id of a rule or a group. */
export interface LintSettings {
  readonly custom: readonly TextRule[];
  readonly deny?: DenyList;
  /** Names of what does not run. */
  readonly disable: readonly string[];
  /** Names of optional rules that run too. */
  readonly enable: readonly string[];
  /** Of the built-in rules that are for one country only those of these run (see countryOf); all where it is left out. */
  readonly countries?: readonly string[];
  /** By name; that of a rule wins over that of its group. */
  readonly severity: Readonly<Record<string, Severity>>;
}

export const noSettings: LintSettings = { custom: [], disable: [], enable: [], severity: {} };

/** A linter, the guard that goes by it, the rules that it runs, and those that are there and off. */
export interface ConfiguredLinter {
  readonly lint: Lint;
  /** Opens a linter for the versions of one file that somebody edits. */
  readonly openFile: () => Lint;
  readonly guard: Guard;
  readonly rules: readonly Rule[];
  readonly off: readonly Rule[];
}

export const defaultLinter: ConfiguredLinter = {
  lint,
  openFile: incrementalLinter,
  guard,
  rules,
  off: optionalRules,
};

/** A linter with a team's settings; the built-in one where they change nothing. Keep it: its first use builds it. */
export function configuredLinter(settings: LintSettings): ConfiguredLinter {
  const { custom, deny, disable, enable, countries, severity } = settings;
  const isNamed = (names: readonly string[], { id, group }: Rule) =>
    names.includes(id) || names.includes(group);
  const isAbroad = ({ id }: Rule) => {
    const country = countryOf(id);
    return country !== undefined && countries !== undefined && !countries.includes(country);
  };
  const wanted = [
    ...rules.filter(rule => !isAbroad(rule)),
    ...optionalRules.filter(rule => isNamed(enable, rule)),
    ...custom,
    ...(deny ? denyRules(deny) : []),
  ].filter(rule => !isNamed(disable, rule));
  const changesNothing = wanted.length === rules.length && wanted.every((rule, at) => rule === rules[at]);
  if (changesNothing && Object.keys(severity).length === 0) return defaultLinter;
  const running = wanted.map(rule => withSeverity(rule, severity[rule.id] ?? severity[rule.group]));
  const ids = new Set(running.map(({ id }) => id));
  const off = [...rules, ...optionalRules, ...custom].filter(({ id }) => !ids.has(id));
  const chosen = lazyLinter(running);
  return {
    lint: chosen,
    openFile: lazyIncrementalLinter(running),
    guard: createGuard(chosen),
    rules: running,
    off,
  };
}

/** A prompt rule may grade its messages; a team's choice is for all of them. */
function withSeverity(rule: Rule, severity: Severity | undefined): Rule {
  if (severity === undefined) return rule;
  if (rule.kind === 'text') return { ...rule, severity };
  const check: typeof rule.check = (parsed, path) =>
    rule.check(parsed, path).map(located => ({ ...located, severity }));
  return { ...rule, severity, check };
}
