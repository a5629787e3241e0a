import { countryOf } from './countryOf.ts';
import type { Rule, TextRule } from './rule.ts';
import { rules as builtIn, optionalRules } from './rules.ts';

const mostKeywords = 8;
const groups = {
  secret: 'Credentials that open something',
  pii: 'Personal data',
  injection: 'Instructions that someone else smuggles in',
  'hidden-text': 'Text that no one sees',
  bias: 'Unequal treatment',
  structure: 'Mistakes in the prompt file',
  quality: 'Hints about the wording',
} as const;

/** The page of one rule, in Markdown: what triggers it, an example without any real value, the fix, the limits. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    `${rule.title}. Group \`${rule.group}\`, severity ${rule.severity}.${whenItRuns(rule)}`,
    '## What triggers it',
    [rule.docs.what, ...(rule.kind === 'text' ? [lookedFor(rule)] : [])].join('\n\n'),
    ...example(rule),
    '## Why it matters',
    rule.docs.why,
    '## What to do',
    rule.docs.fix,
    '## Limits',
    limits(rule)
      .map(line => `- ${line}`)
      .join('\n'),
    `To accept one finding, write \`# promptward-ignore ${rule.id}: <reason>\` on the line before it, or accept it in the baseline.`,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** The list of all pages, by group. */
export function ruleIndex(rules: readonly Rule[]): string {
  const parts = Object.entries(groups).flatMap(([group, title]) => {
    const members = byId(rules).filter(rule => rule.group === group);
    if (members.length === 0) return [];
    const rows = members.map(
      ({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${title.replaceAll('|', '\\|')} |`,
    );
    return [
      `## ${title} (\`${group}\`)`,
      ['| rule | severity | what it finds |', '|---|---|---|', ...rows].join('\n'),
    ];
  });
  return [
    '# The rules of lint',
    `${byId(rules).length} rules. These pages are made from the rules themselves by \`npm run docs\`; a test fails when they differ.`,
    ...parts,
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Every generated page by its file name. */
export function rulePages(rules: readonly Rule[]): ReadonlyMap<string, string> {
  const pages = byId(rules).map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)]);
  return new Map([['README.md', ruleIndex(rules)], ...pages]);
}

/** What a team can or has to do about a rule that does not run everywhere. */
function whenItRuns({ id }: Rule): string {
  if (optionalRules.some(rule => rule.id === id))
    return ' Off until `lint.enable` in `.promptward/config.yml` names it.';
  const country = builtIn.some(rule => rule.id === id) ? countryOf(id) : undefined;
  return country === undefined
    ? ''
    : ` Of the pack \`${country}\`: \`lint.countries\` in \`.promptward/config.yml\` can leave it out.`;
}

function byId(rules: readonly Rule[]): readonly Rule[] {
  const unique = new Map(rules.map(rule => [rule.id, rule]));
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function lookedFor({ keywords }: TextRule): string {
  const words = [...new Set(keywords)];
  const shown = words.slice(0, mostKeywords).map(quoted).join(', ');
  const rest = words.length > mostKeywords ? ` and ${words.length - mostKeywords} more` : '';
  return `It looks only around these: ${shown}${rest}.`;
}

/** A keyword as code; characters that cannot be seen or would end the code by their numbers. */
function quoted(keyword: string): string {
  const text = keyword.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|[`|]|^ | $/gu, character => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `\`${text}\``;
}

function example(rule: Rule): string[] {
  if (rule.kind !== 'text' || rule.fix?.kind !== 'variable') return [];
  const [prefix = ''] = rule.keywords;
  const isPrefix =
    rule.group === 'secret' && !rule.guessable && !rule.generic && /^[\w.+/-]{3,}$/.test(prefix);
  const value = isPrefix && !rule.reach ? `${prefix}…` : `<${rule.fix.name.replaceAll('_', ' ')}>`;
  const lines = [`- content: Use ${value} for this.`, `+ content: Use {{${rule.fix.name}}} for this.`];
  return ['## Example', `\`\`\`diff\n${lines.join('\n')}\n\`\`\``];
}

function limits(rule: Rule): string[] {
  if (rule.kind === 'prompt')
    return ['It needs a prompt file that can be read; other text files are not checked.'];
  const { validate, guessable, generic, fix } = rule;
  return [
    validate
      ? 'What matches is judged before it is reported (check digits, structure, randomness, placeholders); the less sure it is, the lower its severity.'
      : 'It goes by the characters alone: whatever has this shape is reported.',
    ...(rule.group === 'secret' ? ['Nothing is sent anywhere to find out whether a value still works.'] : []),
    ...(guessable ? ['The value could be guessed, so a report shows its length and nothing else.'] : []),
    ...(generic ? ['It gives way to a rule that knows the kind of the same value.'] : []),
    ...(fix?.kind === 'remove' && fix.safe ? ['The fix keeps the meaning, so `lint --fix` applies it.'] : []),
  ];
}
