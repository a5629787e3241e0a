import { checkPattern, farthest } from './customPattern.ts';
import type { Group, Severity } from './finding.ts';
import type { TextRule } from './rule.ts';

/** A rule as a team writes it in its settings. */
export interface CustomRuleText {
  readonly id: string;
  /** Case-sensitive; see checkPattern for what it may hold. */
  readonly pattern: string;
  /** Each of 2 characters or more; the pattern is tried around them only. Case does not matter. */
  readonly keywords: readonly string[];
  /** Patterns of whole values that are no findings. */
  readonly allow: readonly string[];
  readonly group: Group;
  readonly severity: Severity;
  readonly message: string;
}

/** The field that is wrong, and what about it. */
export interface CustomRuleProblem {
  readonly field: keyof CustomRuleText;
  readonly reason: string;
}

const mostKeywords = 50;
const throughRe2 = `Its pattern is not provably linear, so it runs through RE2, and only within ${farthest} characters of a keyword.`;

/** The rule for such a text. What it matches counts as guessable: nothing of it is shown, nor hashed. */
export function customRule(
  given: CustomRuleText,
): { readonly ok: true; readonly rule: TextRule } | ({ readonly ok: false } & CustomRuleProblem) {
  const no = (field: CustomRuleProblem['field'], reason: string) => ({ ok: false as const, field, reason });
  const { id, keywords, message } = given;
  if (!/^[a-z0-9]{1,40}(?:-[a-z0-9]{1,40}){0,8}$/.test(id) || id.length > 60)
    return no('id', 'must be a name of a-z, 0-9 and "-", such as project-code');
  if (
    keywords.length === 0 ||
    keywords.length > mostKeywords ||
    keywords.some(word => word.trim().length < 2)
  )
    return no(
      'keywords',
      `must be 1 to ${mostKeywords} texts of 2 characters or more that stand in every match`,
    );
  if (message.length > 200 || /[\p{Cc}\p{Cf}]/u.test(message) || message.trim() === '')
    return no('message', 'must be one line of at most 200 characters');
  const checked = checkPattern(given.pattern);
  if (!checked.ok) return no('pattern', checked.reason);
  const allowed: RegExp[] = [];
  for (const source of given.allow) {
    const alone = checkPattern(source);
    const whole = alone.ok ? checkPattern(`^(?:${source})$`) : alone;
    if (!whole.ok) return no('allow', whole.reason);
    allowed.push(whole.pattern);
  }
  const what = message.replace(/\.$/, '');
  return {
    ok: true,
    rule: {
      kind: 'text',
      id,
      group: given.group,
      severity: given.severity,
      title: what,
      keywords: [...new Set(keywords.map(word => word.toLowerCase()))],
      pattern: checked.pattern,
      reach: { before: checked.longest + 1, after: checked.longest + 1 },
      validate: ({ value }) => (allowed.some(pattern => value.search(pattern) === 0) ? undefined : 1),
      guessable: true,
      docs: {
        what: checked.provablyLinear ? `${what}.` : `${what}. ${throughRe2}`,
        why: 'Your team asked for this in .promptward/config.yml.',
        fix: 'Remove it, or put a variable in its place.',
      },
    },
  };
}
