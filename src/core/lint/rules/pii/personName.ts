import { honorificParts } from '../../names/honorificParts.ts';
import { labelParts } from '../../names/labelParts.ts';
import { letterParts } from '../../names/letterParts.ts';
import { phraseParts } from '../../names/phraseParts.ts';
import { tablePart } from '../../names/tablePart.ts';
import type { TextRule } from '../../rule.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

const [first, ...others] = [...labelParts, ...phraseParts, ...letterParts, ...honorificParts, tablePart];

/** Names of people, where the words before say that one follows. Names alone are not looked for. */
export const personNameRule: TextRule = withShortKeywords({
  kind: 'text',
  id: 'person-name',
  group: 'pii',
  severity: 'warning',
  title: 'Name of a person in the text',
  ...first!,
  also: others,
  fix: { kind: 'variable', name: 'name' },
  docs: {
    what: 'The text gives the name of a person after words such as "my name is" or "Patient:".',
    why: 'It tells who somebody is, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or write John Doe.',
  },
});
