import { cueKeywords } from './cueSource.ts';
import { isPersona } from './nameContext.ts';
import {
  isFullName,
  type NameJudge,
  type NamePart,
  namePart,
  phrasePart,
  space,
  wordStart,
} from './nameParts.ts';
import { anyName, spacedName, titledName } from './nameShape.ts';
import { closings, greetings, otherTitles, titles, weakTitles } from './salutations.ts';

const alternatives = (lists: readonly string[]): string => lists.join('|').replaceAll('.', '\\.');
const anyTitle = `(?:${alternatives([...titles, ...weakTitles])})\\.?${space}`;
const closingGap =
  '(?:[,.!，。！]|(?=[ \\t]{0,8}(?:\\r?\\n|\\\\[rn])))(?:\\s|\\\\[rn]|<br ?/?>|[-–—*_>~]){1,16}';

/** Short ones are found in many words; a space follows them. */
const spelled = (title: string): readonly string[] =>
  title.length > 3 ? [title] : [`${title} `, `${title}. `];

const titled = (lists: readonly string[], judge: NameJudge): NamePart => ({
  ...namePart(
    lists.flatMap(list => list.toLowerCase().split('|')).flatMap(spelled),
    `${wordStart}(?:${alternatives(lists)})\\.?${space}(?:(?:${alternatives(titles)}|med|phil)\\.?${space}){0,4}(?<value>${titledName})`,
    judge,
  ),
  wholeWords: true,
});

const titleAtEnd = new RegExp(`${anyTitle}$`);
const isGreeted: NameJudge = ({ known, ambiguous, words }, { text, start, end }) => {
  if (titleAtEnd.test(text.slice(Math.max(0, start - 16), start))) return true;
  if (!known && !(ambiguous && words > 1)) return false;
  return /^[ \t]{0,2}(?:[,!.:;，！：。\n\r–—-]|\\|$)/.test(text.slice(end, end + 4));
};

/** Names after a title, after the greeting of a letter, and below its end. */
export const letterParts: readonly NamePart[] = [
  titled(titles, (_, candidate) => !isPersona(candidate)),
  titled(weakTitles, (strength, candidate) => isFullName(strength, candidate) && !isPersona(candidate)),
  phrasePart(otherTitles, `${space}?(?<value>${spacedName})`, ({ known }) => known),
  {
    ...phrasePart(greetings, `${space}?(?:${anyTitle})?(?<value>${titledName}|${anyName})`, isGreeted),
    keywords: cueKeywords(greetings).map(greeting => (/^[a-z]+$/.test(greeting) ? `${greeting} ` : greeting)),
  },
  phrasePart(
    closings,
    `${closingGap}(?<value>${anyName})(?=[ \\t]{0,8}(?:$|[\\r\\n,|<"'\`)]|\\\\))`,
    ({ known, ambiguous }) => known || ambiguous,
  ),
];
