import { cueKeywords } from './cueSource.ts';
import { labelKind, labelSource, signedKeywords } from './labels.ts';
import { endsPhrase } from './nameContext.ts';
import { isFullName, type NameJudge, type NamePart, namePart } from './nameParts.ts';
import { anyName, fullName } from './nameShape.ts';
import { commonLabels, looseLabels, nameLabels, roleLabels } from './personLabels.ts';

const isLabelled: NameJudge = (strength, candidate) => {
  const { known, words } = strength;
  switch (labelKind(candidate.text, candidate.start)) {
    case 'name':
      return known || endsPhrase(candidate);
    case 'role':
      return known && (words > 1 || endsPhrase(candidate));
    case 'loose':
      return isFullName(strength, candidate);
    default:
      return false;
  }
};

/** Labels that end in `name` are met by that word, unless a single word can follow. */
const ownKeywords = cueKeywords([...nameLabels, ...roleLabels, ...looseLabels])
  .filter(label => !label.endsWith(' name'))
  .concat(
    ['first', 'last', 'given', 'family', 'middle', 'maiden', 'birth'].flatMap(part =>
      [' ', '_', '-', ''].map(joiner => `${part}${joiner}name`),
    ),
  );

/** Names after a label: `Patient: ...`, `"fullName": "..."`, `<customer>...`, `| Name | ...`. */
export const labelParts: readonly NamePart[] = [
  namePart(signedKeywords(commonLabels), `${labelSource}(?<value>${fullName})`, isLabelled),
  { ...namePart(ownKeywords, `${labelSource}(?<value>${anyName})`, isLabelled), wholeWords: true },
];
