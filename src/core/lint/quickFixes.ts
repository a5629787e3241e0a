import type { Edit, Range } from '../text.ts';
import type { Finding, Fix } from './finding.ts';

/** Values that documentation uses and no one has, by rule. The IBAN's check digits are ones that no account can have. */
const documented: Readonly<Record<string, string>> = {
  'email-address': 'name@example.com',
  'card-number': '4242 4242 4242 4242',
  'phone-number': '+1 555 0100',
  iban: 'DE00 0000 0000 0000 0000 00',
  'aws-access-key-id': `AKIA${'IOSFODNN7'}EXAMPLE`,
};

const tokenWords: Readonly<Record<string, string>> = {
  'email-address': 'EMAIL',
  'phone-number': 'PHONE',
  'card-number': 'CARD',
};

/**
 * What else can be done about a finding than what its own fix does: redact it, write a documented value in its place, or
 * give every value of its rule in this file a token, the same value the same one. `findings` are those of `text`.
 */
export function quickFixes(finding: Finding, text: string, findings: readonly Finding[]): readonly Fix[] {
  if (finding.group !== 'secret' && finding.group !== 'pii') return [];
  const { range, rule, group } = finding;
  const fake = documented[rule];
  return [
    { title: `Redact this value`, edits: [{ ...range, newText: redacted(text, range) }], safe: false },
    ...(fake === undefined
      ? []
      : [{ title: `Replace by the documented ${fake}`, edits: [{ ...range, newText: fake }], safe: false }]),
    ...(group === 'pii' ? [pseudonyms(rule, text, findings)] : []),
  ];
}

/** At the start of a YAML value without quotes a square bracket would begin a list. */
function redacted(text: string, { start }: Range): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /(?:^|[:\-,[{])[ \t]*$/.test(before) ? '(redacted)' : '[redacted]';
}

function pseudonyms(rule: string, text: string, findings: readonly Finding[]): Fix {
  const word = tokenWords[rule] ?? rule.toUpperCase().replaceAll('-', '_');
  const taken = [...text.matchAll(new RegExp(`⟦${word}_(\\d{1,6})⟧`, 'g'))].map(found => Number(found[1]));
  let next = Math.max(0, ...taken) + 1;
  const tokens = new Map<string, string>();
  const edits: Edit[] = [];
  for (const { range } of findings.filter(finding => finding.rule === rule)) {
    const value = normal(text.slice(range.start, range.end));
    const token = tokens.get(value) ?? `⟦${word}_${next++}⟧`;
    tokens.set(value, token);
    if (!edits.some(edit => edit.start < range.end && range.start < edit.end))
      edits.push({ ...range, newText: token });
  }
  const count = edits.length === 1 ? 'this value' : `all ${edits.length} of '${rule}'`;
  return { title: `Pseudonymise ${count} in this file`, edits, safe: false };
}

/** One form of a value: letters and digits, and what joins an address. */
function normal(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '');
}
