import { cueSource } from './cueSource.ts';
import {
  chineseDoubleFamilies,
  chineseFamilies,
  chineseGivenEnds,
  japaneseFamilies,
  koreanDoubleFamilies,
  koreanFamilies,
  koreanGivenSyllables,
} from './familyNames.ts';
import { type NamePart, namePart } from './nameParts.ts';

const japaneseFamily = cueSource(japaneseFamilies.split('|').filter(name => name.length > 1));
const han = '\\u3005\\u4E00-\\u9FFF';
const japanese = `(?<![${han}])${japaneseFamily}[ \\u3000]?[${han}ぁ-んァ-ヶー]`;
const chinese = `(?:(?:${chineseDoubleFamilies})|[${chineseFamilies}])[${han}]?[${chineseGivenEnds}]`;
const korean = `(?<![가-힣])(?:(?:${koreanDoubleFamilies})|[${koreanFamilies}])[${koreanGivenSyllables}]{2}`;

/** Names before a word of respect, in Japanese, Chinese and Korean. */
export const honorificParts: readonly NamePart[] = [
  namePart(['様'], `(?<=(?<value>${japanese}{0,4}))様(?!々|子|式)`, () => true),
  namePart(['さん', '氏'], `(?<=(?<value>${japanese}{1,4}))(?:さん|氏(?!名))`, () => true),
  namePart(['先生', '女士', '小姐'], `(?<=(?<value>${chinese}))(?:先生|女士|小姐)`, () => true),
  namePart(['님', '씨'], `(?<=(?<value>${korean}) ?(?:고객|환자|회원|선생)?)(?:님|씨)`, () => true),
];
