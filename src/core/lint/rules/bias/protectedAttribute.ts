import type { TextRule } from '../../rule.ts';

const negated = /\b(?:not|never|n['’]t|without|no|regardless|irrespective|avoid|whether)\b[^.!?\n]{0,160}$/i;

/** A decision that is to depend on what the law protects. */
export const protectedAttributeRule: TextRule = {
  kind: 'text',
  id: 'protected-attribute',
  group: 'bias',
  severity: 'warning',
  title: 'Decision that depends on a protected attribute',
  keywords: [
    'gender',
    'ethnic',
    'race',
    'religio',
    'nationality',
    'sexual orientation',
    'disabilit',
    'pregnan',
    'skin colo',
    'marital status',
    'their age',
    'by age',
    'on age',
    'age,',
    'older than',
    'younger than',
    'over the age',
    'native speakers',
  ],
  pattern:
    /(?:reject|decline|refuse|prefer|favou?r|prioriti[sz]e|rank|score|rate|approve|hire|select|exclude|filter out|shortlist|choose|deny|price|assess)\b[^.!?\n]{0,80}?\b(?:(?:based on|by|according to|because of|depending on|considering|using|given)\s(?:\w{1,12}\s){0,2}(?:gender|ethnicity|ethnic origin|race|religion|nationality|sexual orientation|disabilit(?:y|ies)|pregnancy|skin colou?r|marital status|age)|(?:pregnant (?:women|people|applicants|candidates)|native speakers|(?:people|applicants|candidates|anyone) (?:older|younger) than \d{2}|(?:people|applicants|candidates|anyone) over the age))\b/gi,
  reach: { before: 110, after: 60 },
  alphabet: /\w/,
  validate: ({ text, start, end }) =>
    negated.test(text.slice(Math.max(0, start - 100), end)) ? undefined : 0.9,
  docs: {
    what: 'An instruction makes a decision about people depend on age, gender, origin, religion, disability or the like. Sentences that forbid it are left alone.',
    why: 'In hiring, credit, housing and insurance this is unlawful in most countries.',
    fix: 'Decide by what the task needs, and say in the prompt that these attributes play no part.',
  },
};
