import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import type { Lint } from './linter.ts';
import { suppressionWord } from './suppress.ts';

/**
 * Where a text is about to go: to a model (`send`), into a recording of replies (`record`), into the ledger's reason
 * (`ledger`), into a result that people and machines read (`report`), or into a review (`comment`).
 */
export type Purpose = 'send' | 'record' | 'ledger' | 'report' | 'comment';

export type Guarded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly finding: Finding };

/**
 * The one door that a text passes before it leaves: refused with the first finding that forbids it, else as it is. A report
 * is never refused: every secret in it, sure or not, becomes its masked preview. A suppression comment in the text has
 * no effect, because whoever wrote the text may not judge it.
 */
export interface Guard {
  (text: string, purpose: 'report'): { readonly ok: true; readonly text: string };
  (text: string, purpose: Purpose): Guarded;
}

const isSure = ({ severity }: Finding): boolean => severity === 'error';
const isSecret = ({ group }: Finding): boolean => group === 'secret';

/** What keeps a text from going there. What stays for ever and is published takes no sure finding of any group. */
const refused: Readonly<Record<Exclude<Purpose, 'report'>, (finding: Finding) => boolean>> = {
  send: finding => isSecret(finding) && isSure(finding),
  record: finding => isSecret(finding) && isSure(finding),
  ledger: isSure,
  comment: isSure,
};

/** The guard that goes by the findings of a linter, such as the one with a team's settings. */
export function createGuard(lint: Lint): Guard {
  function guard(text: string, purpose: 'report'): { readonly ok: true; readonly text: string };
  function guard(text: string, purpose: Purpose): Guarded;
  function guard(text: string, purpose: Purpose): Guarded {
    const unsuppressed = text.replaceAll(suppressionWord, suppressionWord.toUpperCase());
    const findings = lint({ path: '', text: unsuppressed });
    if (purpose === 'report') return { ok: true, text: masked(text, findings.filter(isSecret)) };
    const finding = findings.find(refused[purpose]);
    return finding ? { ok: false, finding } : { ok: true, text };
  }
  return guard;
}

/** The guard with the built-in rules, for where no library is at hand. */
export const guard: Guard = createGuard(lint);

function masked(text: string, secrets: readonly Finding[]): string {
  let result = '';
  let at = 0;
  for (const { range, preview } of secrets) {
    if (range.start >= at) {
      result += `${text.slice(at, range.start)}${preview === '' ? '[secret]' : `[secret ${preview}]`}`;
    }
    at = Math.max(at, range.end);
  }
  return result + text.slice(at);
}
