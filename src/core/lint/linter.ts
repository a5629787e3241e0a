import type { ParsedPrompt } from '../prompt/model.ts';
import { sidecarPath } from '../prompt/sidecarPath.ts';
import { type Baseline, isInBaseline } from './baseline.ts';
import type { Finding } from './finding.ts';
import { makeFindings } from './findings.ts';
import type { PromptRule, Rule, TextRule } from './rule.ts';
import { type Collect, createCollector, createEditedCollector } from './scan/collect.ts';
import { resolveOverlaps } from './scan/resolve.ts';
import { readSuppressions } from './suppress.ts';

export interface LintInput {
  /** Relative to the library's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The prompt whose file, or whose sidecar, this is; without it, only the rules over characters run. */
  readonly parsed?: ParsedPrompt;
  readonly baseline?: Baseline;
  /** YYYY-MM-DD; without it, baseline entries that expire do not count. */
  readonly today?: string;
  /** Matches that are less sure are left out; 0.5 if not given. 0 shows all. */
  readonly minConfidence?: number;
}

/** Findings of a text, sorted by range, without those that a comment or the baseline suppresses. Never throws. */
export type Lint = (input: LintInput) => readonly Finding[];

const defaultConfidence = 0.5;

/** A linter with these rules. Building it costs some milliseconds; keep it. */
export function createLinter(rules: readonly Rule[]): Lint {
  return linterWith(createCollector(textRules(rules)), promptRules(rules));
}

/**
 * Makes linters for the versions of one file each, with these rules. Each gives what a linter of createLinter would, and scans
 * again only what an edit can have changed. It keeps the last text and its matches in memory: drop it with the file.
 */
export function createIncrementalLinter(rules: readonly Rule[]): () => Lint {
  const open = createEditedCollector(textRules(rules));
  return () => linterWith(open(), promptRules(rules));
}

function textRules(rules: readonly Rule[]): readonly TextRule[] {
  return rules
    .filter(rule => rule.kind === 'text')
    .flatMap(rule => [rule, ...(rule.also ?? []).map(part => ({ ...rule, ...part }))]);
}

function promptRules(rules: readonly Rule[]): readonly PromptRule[] {
  return rules.filter(rule => rule.kind === 'prompt');
}

function linterWith(collect: Collect, ofPrompt: readonly PromptRule[]): Lint {
  return ({ path, text, parsed: whole, baseline, today, minConfidence = defaultConfidence }) => {
    const parsed = whole && asIn(path, whole);
    const matches = collect(text, parsed).filter(({ confidence }) => confidence >= minConfidence);
    if (matches.length === 0 && !parsed) return [];
    const findings = makeFindings(
      { path, text, ...(parsed ? { parsed } : {}) },
      resolveOverlaps(matches),
      ofPrompt,
    );
    if (findings.length === 0) return findings;
    const isSuppressed = readSuppressions(text, parsed);
    return findings
      .filter(({ rule, range }) => !isSuppressed(rule, range))
      .filter(finding => !baseline || !isInBaseline(baseline, path, finding, today))
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  };
}

/** The prompt as the file at `path` has it: its sidecar has scalars of its own and no messages. */
function asIn(path: string, parsed: ParsedPrompt): ParsedPrompt {
  const { prompt, sidecarScalars } = parsed;
  if (path !== sidecarPath(prompt.path)) return parsed;
  return { ...parsed, prompt: { ...prompt, messages: [], scalars: sidecarScalars } };
}
