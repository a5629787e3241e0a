import type { ParsedPrompt } from '../prompt/model.ts';
import type { Range } from '../text.ts';
import type { Group, Severity } from './finding.ts';
import type { NumberTrigger } from './scan/numbers.ts';

/** What the rule's page says. One to three sentences each. */
export interface RuleDocs {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

interface RuleBase {
  /** Kebab-case and unique; people write it in suppressions and baselines. */
  readonly id: string;
  readonly group: Group;
  /** Of a sure match; see severityAt in findings.ts for what a lower confidence makes of it. */
  readonly severity: Severity;
  readonly docs: RuleDocs;
}

/** What a pattern matched: `value` is `text.slice(start, end)`. */
export interface Candidate {
  readonly value: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How the finding of a rule can be removed. */
export type FixKind =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'remove'; readonly title: string; readonly safe: boolean };

/** A rule over characters. It says what matches; the engine alone makes findings of it. */
export interface TextRule extends RuleBase {
  readonly kind: 'text';
  /** The whole message of every finding: a constant, so that no matched text can get into it. */
  readonly title: string;
  /** Lower-case literals; the pattern is tried only where one of them stands (ASCII case is folded). */
  readonly keywords: readonly string[];
  /**
   * Case-sensitive and linear by its shape. Flag `y`: matched where a keyword begins. Flag `g`, with `reach`: searched
   * for around the keywords. With flag `d` a group named `value` is the finding, else the whole match is.
   */
  readonly pattern: RegExp;
  /** Further patterns of the rule, each with keywords of its own: only those whose keywords occur are ever compiled. */
  readonly also?: readonly Pick<TextRule, 'keywords' | 'pattern' | 'wholeWords' | 'reach' | 'validate'>[];
  /** How many characters before and after the start of a keyword the longest match and one character more may reach. */
  readonly reach?: { readonly before: number; readonly after: number };
  /** A keyword counts only as a word of its own, a plural `s` aside. */
  readonly wholeWords?: true;
  /** Where the pattern is tried besides at the keywords. */
  readonly numbers?: NumberTrigger;
  /** With `reach`: every match is a run of `least` to `most` of these characters (a characterTable). */
  readonly run?: { readonly of: Uint8Array; readonly least: number; readonly most: number };
  /** The token's characters: a match right after one of them is none, unless that one ends an escape such as `\n`. */
  readonly alphabet?: RegExp;
  /**
   * 0 to 1, how sure the match is; undefined drops it. Without a validator every match is sure. It may look at no more than
   * 1,000 characters before and after the match.
   */
  readonly validate?: (candidate: Candidate) => number | undefined;
  /** Values that a person could guess: nothing of them goes into the fingerprint or the preview. */
  readonly guessable?: true;
  /** Gives way to a rule of its group that knows the kind of what stands in the same place. */
  readonly generic?: true;
  readonly fix?: FixKind;
}

/** What a prompt rule found. The message may name variables and nothing else of the text. */
export interface LocatedMessage {
  readonly range: Range;
  readonly message: string;
  readonly severity?: Severity;
}

/** A rule over the parsed prompt. `path` is the file being linted: only ranges in it may be returned. */
export interface PromptRule extends RuleBase {
  readonly kind: 'prompt';
  readonly title: string;
  readonly check: (parsed: ParsedPrompt, path: string) => readonly LocatedMessage[];
}

export type Rule = TextRule | PromptRule;
