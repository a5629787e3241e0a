import { cueRule } from './cueRule.ts';
import type { Severity } from './finding.ts';
import type { TextRule } from './rule.ts';

/** A number that a state gives to people or companies. */
export interface NationalId {
  /** Begins with the ISO 3166 code of its country and `-`; see countryOf.ts. */
  readonly id: string;
  readonly name: string;
  readonly cues: readonly string[];
  /** Regular expression source of every form in which it is written after a cue. */
  readonly shape: string;
  /** Given the number without separators and in upper case. */
  readonly valid: (compact: string) => boolean;
  /** The form that needs no cue, case-sensitive. `lead` is what of it may stand before its first word with a digit. */
  readonly open?: { readonly shape: string; readonly lead?: string; readonly digits?: number };
  readonly severity?: Severity;
  /** How sure it is after a cue; 0.8 without this. */
  readonly cued?: number;
}

/** The rule for such a number: its check must hold, and it stands after a cue or is written in its open form. */
export function nationalId(row: NationalId): TextRule {
  const open = row.open && new RegExp(`^(?:${row.open.shape})$`);
  return cueRule({
    id: row.id,
    name: row.name,
    severity: row.severity ?? 'warning',
    cues: row.cues,
    shape: row.open ? `${row.open.shape}|${row.shape}` : row.shape,
    gap: 'far',
    ...(row.open
      ? { numbers: { shape: row.open.shape, ...(row.open.digits ? { digits: row.open.digits } : {}) } }
      : {}),
    ...(row.open?.lead ? { lead: row.open.lead } : {}),
    variable: row.id.slice(3).replaceAll('-', '_'),
    judge: ({ value, text, start, end }, cued) => {
      const isOpen = open?.test(value) ?? false;
      if (!cued && (!isOpen || /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start)))) return undefined;
      if (!cued && /^[ -]\d/.test(text.slice(end, end + 2))) return undefined;
      if (!row.valid(value.replace(/[^A-Za-zÑ&0-9]/gi, '').toUpperCase())) return undefined;
      return isOpen ? 1 : (row.cued ?? 0.8);
    },
  });
}
