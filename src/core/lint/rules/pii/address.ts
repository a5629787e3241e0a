import { addressCues, exampleStreets } from '../../addresses/addressCues.ts';
import {
  addressRest,
  capitalWords,
  hasCodedTown,
  houseNumber,
  numberSign,
  placeBefore,
  unit,
} from '../../addresses/addressShape.ts';
import { eastAsianForms, streetForms, uncasedStreet } from '../../addresses/streets.ts';
import { cueKeywords, cueSource } from '../../names/cueSource.ts';
import { lower } from '../../names/letters.ts';
import { wordStart } from '../../names/nameParts.ts';
import type { Candidate, TextRule } from '../../rule.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

const marks = '[\\\\"\'“„«»‘”’*_`\\[\\](){}<>「」『』【】# \\t]';
const small =
  '(?:in|at|on|the|der|dem|den|la|el|los|las|het|de|na|no|au|à|op|aan|am|im|i|på|ved|u|w|przy|v|via) ';
const gap =
  `${marks}{0,6}(?:[:：=|→]{1,2}|[-–—](?= )|(?:is|ist|lautet|est|es|è|é|er|är|on|jest|je|este)(?= )|は)?` +
  `${marks}{0,8}(?:(?:n|\\r?\\n)[ \\t]{0,12}${marks}{0,4})?(?:${small}){0,4}`;
const wordEnd = '(?![A-Za-z\\d])';

const streets = streetForms.map(({ street }) => street).join('|');
const eastAsian = eastAsianForms.map(({ street }) => street).join('|');
/** What can be a street with a number, in either order; `isStreet` tells. */
const numberFirst = `${houseNumber}(?: ?(?:bis|ter))?,? (?:[${lower}]{2,12}\\.? )?${capitalWords}`;
const numberLast = `(?:[${lower}.-]{1,12}/? ?)?${capitalWords}(?: [${lower}]{1,9}\\.?)?${numberSign}${houseNumber}`;
const box = 'P\\.? ?O\\.? Box \\d{1,6}';
const cased = `(?:${placeBefore})?(?:${numberFirst}|${numberLast}|${unit}|${box})${addressRest}`;

const isStreet = new RegExp(`^(?:${placeBefore})?(?:${streets})`);
const isUncased = new RegExp(`^${uncasedStreet}$`);
const isEastAsian = new RegExp(`^(?:${eastAsian})$`);

const afterCue = ({ value }: Candidate): number | undefined => {
  if (exampleStreets.test(value)) return undefined;
  if (hasCodedTown.test(value)) return 0.9;
  return isStreet.test(value) || isEastAsian.test(value) || isUncased.test(value) ? 0.8 : undefined;
};
const bare = ({ value }: Candidate): number | undefined => {
  const rest = value.replace(isStreet, '');
  const isYear = /^\d/.test(value) && /^\W*(?:19|20)\d\d\b/.test(rest);
  return hasCodedTown.test(rest) && !isYear && !exampleStreets.test(value) ? 0.9 : undefined;
};

/** Goes back over what of the street stands before the keyword, then ahead over the address. */
const from = (lead: string, ahead: string): string => (lead ? `(?<=(?=${ahead})${lead})` : ahead);
const notInside = '(?<![A-Za-z\\d.+/-])';

const parts = [
  {
    keywords: cueKeywords(addressCues),
    wholeWords: true as const,
    pattern: new RegExp(
      `${wordStart}${cueSource(addressCues)}${gap}(?<value>${eastAsian}|${cased}|${uncasedStreet})${wordEnd}`,
      'dy',
    ),
    validate: afterCue,
  },
  ...streetForms
    .filter(({ keywords }) => keywords.length > 0)
    .map(({ street, keywords, lead }) => ({
      keywords,
      pattern: new RegExp(from(lead, `${notInside}(?<value>${street}${addressRest})${wordEnd}`), 'dy'),
      validate: bare,
    })),
  ...eastAsianForms.map(({ street, keywords, lead }) => ({
    keywords,
    pattern: new RegExp(from(lead, `(?<value>${street})`), 'dy'),
    validate: () => 0.9,
  })),
];
const [first, ...others] = [...parts.slice(1), parts[0]!];

/** Where people live: street, number, postcode and town; after a word for it the street is enough. */
export const addressRule: TextRule = withShortKeywords({
  kind: 'text',
  id: 'postal-address',
  group: 'pii',
  severity: 'warning',
  title: 'Postal address in the text',
  ...first!,
  also: others,
  fix: { kind: 'variable', name: 'address' },
  docs: {
    what: 'The text holds a street with the number of a house, and a postcode with a town behind it or a word such as "address" before it.',
    why: 'It tells where somebody lives, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or leave it out.',
  },
});
