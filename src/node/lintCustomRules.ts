import { isMap, isSeq, type YAMLMap } from 'yaml';
import { type CustomRuleText, customRule } from '../core/lint/customRule.ts';
import { type Group, groups, type Severity, severities } from '../core/lint/finding.ts';
import type { TextRule } from '../core/lint/rule.ts';
import { optionalRules, rules } from '../core/lint/rules.ts';
import { type ConfigDocument, type ConfigRefusal, textOf, textsOf, unknownKey } from './configDocument.ts';

/** The rules of a team's own, `lint.rules`. */
export function readCustomRules(
  section: YAMLMap,
  { no }: ConfigDocument,
): { readonly ok: true; readonly rules: readonly TextRule[] } | ConfigRefusal {
  const list = section.get('rules', true);
  if (list === undefined) return { ok: true, rules: [] };
  if (!isSeq(list)) return no(list, 'lint.rules must be a list of rules.');
  const made: TextRule[] = [];
  for (const item of list.items) {
    if (!isMap(item)) return no(item, 'a rule must have id, pattern, keywords and message.');
    const fields = ['id', 'pattern', 'keywords', 'allow', 'group', 'severity', 'message'];
    const stray = unknownKey(item, fields);
    if (stray) return no(stray, `a rule has no "${String(stray.value)}": use ${fields.join(', ')}.`);
    const text = (name: string) => textOf(item.get(name, true));
    const id = text('id');
    const pattern = text('pattern');
    if (id === undefined) return no(item, 'a rule needs an id, such as project-code.');
    if (pattern === undefined) return no(item, `the rule ${id} needs a pattern, in quotes.`);
    const given: CustomRuleText = {
      ...{ id, pattern, message: text('message') ?? '' },
      keywords: textsOf(item.get('keywords', true)) ?? [],
      allow: item.has('allow') ? (textsOf(item.get('allow', true)) ?? ['']) : [],
      group: (text('group') ?? 'secret') as Group,
      severity: (text('severity') ?? 'error') as Severity,
    };
    if (!groups.includes(given.group))
      return no(item.get('group', true), `the group of ${id} must be one of ${groups.join(', ')}.`);
    if (!severities.includes(given.severity))
      return no(item.get('severity', true), `the severity of ${id} must be one of ${severities.join(', ')}.`);
    if ([...rules, ...optionalRules, ...made].some(rule => rule.id === id) || id === 'denied-word')
      return no(item, `there is a rule ${id} already: choose another id.`);
    const built = customRule(given);
    if (!built.ok) {
      const what = ['pattern', 'allow'].includes(built.field)
        ? built.reason
        : `${built.field} ${built.reason}`;
      return no(item.get(built.field, true) ?? item, `rule ${id}: ${what}.`);
    }
    made.push(built.rule);
  }
  return { ok: true, rules: made };
}
