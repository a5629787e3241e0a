import { foldedName, givenNames, wordNames } from '../givenNames.ts';
import {
  chineseDoubleFamilies,
  chineseFamilies,
  chineseGivenEnds,
  familyNames,
  familyShape,
  japaneseFamilies,
  koreanDoubleFamilies,
  koreanFamilies,
  koreanGivenSyllables,
} from './familyNames.ts';
import { exampleNames, notNameWords } from './notNames.ts';

/** What can be said of a text that has the shape of a name. */
export interface NameStrength {
  /** It begins with a common given name or has a common family name, or is written as Chinese and Korean names are. */
  readonly known: boolean;
  /** Its only common name is a word as well, such as Grace. */
  readonly ambiguous: boolean;
  readonly words: number;
}

const families: ReadonlySet<string> = new Set(familyNames.trim().split(/\s+/));
/** Words of notNameWords that are family names after a given name. */
const familyWords = new Set(
  'price field fields page case law day best small short post power powers street head good early read may early sample guy ready'.split(
    ' ',
  ),
);
const initial = /^(?:\p{Lu}\.)+$/u;
const capitals = /^\p{Lu}{2,}$/u;
const particle = /^['’]?\p{Ll}/u;
const ideographs = /^[\p{Script=Han}々ぁ-んァ-ヶー \u3000・·•‧＝=]+$/u;
const foreign = /^[ァ-ヶー]+[・·•‧＝= \u3000][ァ-ヶー]+$|^\p{Script=Han}+[・·•‧]\p{Script=Han}+$/u;
const japanese = new RegExp(`^(?:${japaneseFamilies})[ \\u3000]?.{1,4}$`, 'u');
const chinese = new RegExp(
  `^(?:(?:${chineseDoubleFamilies})|[${chineseFamilies}])\\p{Script=Han}{1,2}$`,
  'u',
);
const chineseGiven = new RegExp(`[${chineseGivenEnds}]$`, 'u');
const korean = new RegExp(`^(?:${koreanDoubleFamilies}|[${koreanFamilies}]) ?.{1,2}$`, 'u');
const koreanGiven = new RegExp(`[${koreanGivenSyllables}]{2}$`, 'u');

/** Judges a text by its words alone; `undefined` for one that is no name of a real person. */
export function nameStrength(value: string): NameStrength | undefined {
  if (value.charCodeAt(0) >= 0x3005) return ofSyllables(value);
  const words = value.split(/[ \u00A0]/).filter(one => !initial.test(one) && !particle.test(one));
  const folded = words.map(foldedName);
  const [only = ''] = folded;
  const first = givenPart(only);
  const isGiven = givenNames.has(first);
  const isWord = !isGiven && wordNames.has(first);
  if (!isGiven && !isWord && notNameWords.has(only)) return undefined;
  const rest = folded.slice(1);
  if (rest.some(one => notNameWords.has(one) && !(isGiven && familyWords.has(one)))) return undefined;
  if (words.length === 0 || exampleNames.has(foldedName(value))) return undefined;
  const last = rest.at(-1);
  const isFamily =
    last !== undefined &&
    [last, first].some(one => families.has(one) || givenNames.has(one) || familyShape.test(one));
  return { known: (isGiven || isFamily) && !hasAcronym(words), ambiguous: isWord, words: words.length };
}

/** A word in capitals beside others that are not is a name only if it is a common one. */
function hasAcronym(words: readonly string[]): boolean {
  const written = words.filter(one => capitals.test(one));
  if (written.length === words.length) return false;
  return written.map(foldedName).some(one => !families.has(one) && !givenNames.has(one));
}

/** Of a name in Chinese, Japanese or Korean. */
function ofSyllables(value: string): NameStrength | undefined {
  if (exampleNames.has(value)) return undefined;
  const strength = (known: boolean): NameStrength => ({ known, ambiguous: false, words: 2 });
  if (!ideographs.test(value)) return korean.test(value) ? strength(koreanGiven.test(value)) : undefined;
  if (japanese.test(value) || foreign.test(value)) return strength(true);
  return chinese.test(value) ? strength(chineseGiven.test(value)) : undefined;
}

/** The first part of a double name, without the title that Thai writes before it. */
function givenPart(folded: string): string {
  if (givenNames.has(folded)) return folded;
  return folded.replace(/^(?:คุณ|นางสาว|นาง|นาย)|[-‐‑].*/g, '');
}
