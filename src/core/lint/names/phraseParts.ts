import { introductions, mentions, weakIntroductions } from './introductions.ts';
import { isPersona, isYours } from './nameContext.ts';
import { isFullName, type NamePart, phrasePart, space } from './nameParts.ts';
import { anyName, casedName } from './nameShape.ts';

const gap = `${space}?[:：,—–-]?${space}?[\\\\"'“„«»‘*_\`\\[(「『]{0,4}`;
const goesOn =
  /^(?:[,.!?;:)\]"'”»*_\\\r\n]|$| (?:and|from|with|at|calling|here|speaking|writing|und|von|aus|et|y|e|en|och|og|i|и|та|de|da|del) )/;

/** Names after "my name is", "the account belongs to", "I'm". */
export const phraseParts: readonly NamePart[] = [
  phrasePart(introductions, `${gap}(?<value>${anyName})`, (_, candidate) => !isYours(candidate)),
  phrasePart(
    mentions,
    `${gap}(?<value>${anyName})`,
    (strength, candidate) => isFullName(strength, candidate) && !isPersona(candidate) && !isYours(candidate),
  ),
  phrasePart(
    weakIntroductions,
    `${space}(?<value>${casedName})`,
    ({ known, ambiguous, words }, candidate) =>
      known &&
      !ambiguous &&
      (words > 1 || goesOn.test(candidate.text.slice(candidate.end, candidate.end + 12))) &&
      !isPersona(candidate),
  ),
];
