import type { TextRule } from './rule.ts';

/** What may be shown of a match: the public prefix of its kind (one of the rule's keywords) and its length in characters. */
export function preview(rule: TextRule, value: string): string {
  return `${publicPrefix(rule, value)}…(${[...value].length})`;
}

function publicPrefix(rule: TextRule, value: string): string {
  if (rule.group !== 'secret' || rule.guessable) return '';
  const start = value.toLowerCase();
  const lengths = rule.keywords.filter(keyword => start.startsWith(keyword)).map(keyword => keyword.length);
  return value.slice(0, Math.max(0, ...lengths));
}
