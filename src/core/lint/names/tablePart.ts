import type { Candidate, TextRule } from '../rule.ts';
import { labelKind } from './labels.ts';
import { type NamePart, namePart } from './nameParts.ts';
import { anyName } from './nameShape.ts';

const reach = { before: 0, after: 1000 };
const heads =
  'name|full name|first name|last name|surname|customer|client|patient|employee|student|contact|member|guest|attendee|applicant|kunde|patientin|mitarbeiter|nachname|vorname|nom|prénom|nombre|apellido|nome|cognome|paciente|cliente|naam|klant|namn|navn|nazwisko|имя|фио|клиент|姓名|氏名|이름';

const part = namePart(
  heads.split('|').flatMap(head => [`| ${head}`, `|${head}`]),
  `(?<=\\|[ \\t]{0,20})(?<value>${anyName})(?=[ \\t]{0,40}\\|)`,
  ({ known, words }, candidate) => {
    const head = headOf(candidate);
    const kind = labelKind(head, head.length);
    return known && (kind === 'name' || kind === 'role' || (kind === 'loose' && words > 1));
  },
);

/** Names in a Markdown table, below a head such as Name. */
export const tablePart: NamePart & Pick<TextRule, 'reach'> = {
  ...part,
  pattern: new RegExp(part.pattern.source, 'dg'),
  wholeWords: true,
  reach,
};

/** The head of the column that a cell is in; empty for the head row itself. */
function headOf({ text, start }: Candidate): string {
  const lines = text.slice(Math.max(0, start - reach.after), start).split('\n');
  const column = (lines.pop() ?? '').split('|').length - 1;
  const above = lines.slice(lines.findLastIndex(line => !/^\s*\|/.test(line)) + 1);
  return above[0]?.split('|')[column]?.trim() ?? '';
}
