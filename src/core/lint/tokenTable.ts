import { mixesKinds } from './checks/mixesKinds.ts';
import type { Severity } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import type { TextRule } from './rule.ts';
import { alphabetOf, canStart } from './scan/boundary.ts';
import type { NumberTrigger } from './scan/numbers.ts';
import { tokenRule } from './tokenRule.ts';

/** A row of a table of credentials: a fixed part that names the kind and a random part. */
export interface TokenRow {
  /** As a sentence has it; in kebab-case it is the rule's id, so a row keeps its name. */
  readonly name: string;
  /** The fixed part, or its variants. Their lower-case forms are the rule's keywords. */
  readonly starts: string | readonly string[];
  /** Regular expression source of the random part. `\w` in it makes the token's alphabet base64url. */
  readonly rest: string;
  /** Regular expression source of what stands before the fixed part, where that is in the middle. */
  readonly before?: string;
  /** Where the fixed part is too short to look for: what is known of the digits in the token, or of its first word. */
  readonly numbers?: Omit<NumberTrigger, 'shape'>;
  /** True where the fixed part is the name of a setting, which is not itself secret. */
  readonly label?: true;
  readonly revokeAt: string;
  readonly severity?: Severity;
  /** 0 to 1, where other things than this credential have the shape too, or the vendor does not document it. */
  readonly confidence?: number;
  /** Whether the checksum inside is right. One that is wrong makes the match less sure. */
  readonly check?: (value: string) => boolean;
}

const inToken = alphabetOf(/[A-Za-z0-9]/);

/** The rules for a table of credentials. Placeholders and words in place of the random part are no matches. */
export function tokenRules(rows: readonly TokenRow[]): readonly TextRule[] {
  return rows.map(ruleFor);
}

function ruleFor(row: TokenRow): TextRule {
  const starts = [row.starts].flat();
  const fixed = `(?:${starts.map(start => start.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`;
  const shape = row.label ? `${fixed}(?<value>${row.rest})` : `${row.before ?? ''}${fixed}(?:${row.rest})`;
  const rule = tokenRule({
    id: row.name.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    name: row.name,
    keywords: row.numbers ? [] : starts.map(start => start.toLowerCase()),
    shape,
    ...(row.numbers ? { numbers: { shape, ...row.numbers } } : {}),
    body: row.rest.includes('\\w') ? 'base64url' : 'alphanumeric',
    revokeAt: row.revokeAt,
    ...(row.severity ? { severity: row.severity } : {}),
    ...(row.before && !row.numbers ? { before: row.before } : {}),
  });
  return {
    ...rule,
    validate: ({ value, text, start }) => {
      if (!rule.alphabet && !canStart(text, start, inToken)) return undefined;
      const random = starts.reduce((text, start) => text.replace(start, ''), value);
      const parts = random.split(/[/.:=&?]/).filter(part => part.length >= 16 && part !== random);
      if (!mixesKinds(random) || [random, ...parts].some(isPlaceholder)) return undefined;
      return row.check && !row.check(value) ? 0.8 : (row.confidence ?? 1);
    },
  };
}
