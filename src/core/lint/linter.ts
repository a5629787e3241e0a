import type { ParsedPrompt } from '../prompt/model.ts';
import { sidecarPath } from '../prompt/sidecarPath.ts';
import { type Baseline, isInBaseline } from './baseline.ts';
import type { Finding } from './finding.ts';
import { makeFindings, type RawMatch } from './findings.ts';
import type { Rule } from './rule.ts';
import { matchRule } from './scan/match.ts';
import { resolveOverlaps } from './scan/resolve.ts';
import { createScanner } from './scan/scanner.ts';
import { type View, viewsOf } from './scan/views.ts';
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
}

/** Findings of a text, sorted by range, without those that a comment or the baseline suppresses. Never throws. */
export type Lint = (input: LintInput) => readonly Finding[];

/** A linter with these rules. Building it costs some milliseconds; keep it. */
export function createLinter(rules: readonly Rule[]): Lint {
  const textRules = rules.filter(rule => rule.kind === 'text');
  const promptRules = rules.filter(rule => rule.kind === 'prompt');
  const scan = createScanner(textRules.map(rule => rule.keywords));
  const matchesIn = (view: View): RawMatch[] =>
    Array.from(scan(view.text)).flatMap(([index, offsets]) => {
      const rule = textRules[index]!;
      return matchRule(rule, view.text, offsets).map(({ start, end, confidence }) => ({
        rule,
        range: view.toSource({ start, end }),
        value: view.text.slice(start, end),
        confidence,
      }));
    });
  return ({ path, text, parsed: whole, baseline, today }) => {
    const parsed = whole && asIn(path, whole);
    const matches = resolveOverlaps(viewsOf(text, parsed).flatMap(matchesIn));
    const isSuppressed = readSuppressions(text, parsed);
    return makeFindings({ path, text, ...(parsed ? { parsed } : {}) }, matches, promptRules)
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
