import type { Candidate, TextRule } from '../rule.ts';
import { cueKeywords, cueSource } from './cueSource.ts';
import { spaced } from './letters.ts';
import { type NameStrength, nameStrength } from './nameStrength.ts';

/** One way of the rule for names to find one. */
export type NamePart = Pick<TextRule, 'keywords' | 'pattern' | 'wholeWords' | 'validate'>;
/** Whether a text of the shape of a name is one, where it stands. */
export type NameJudge = (strength: NameStrength, candidate: Candidate) => boolean;

/** Where a word can begin. */
export const wordStart = `(?:(?<![${spaced}])|(?<=\\\\[nrt]))`;
export const space = '[ \\u00A0]';

/** A part with a pattern, tried where one of the keywords stands; the pattern has a group `value`. */
export function namePart(keywords: readonly string[], pattern: string, judge: NameJudge): NamePart {
  return {
    keywords,
    pattern: new RegExp(pattern, 'dy'),
    validate: candidate => {
      const strength = nameStrength(candidate.value);
      if (!strength || !judge(strength, candidate)) return undefined;
      return strength.known ? 0.9 : 0.8;
    },
  };
}

/** A part for phrases, in any case, and what stands behind them. */
export function phrasePart(phrases: readonly string[], behind: string, judge: NameJudge): NamePart {
  const part = namePart(cueKeywords(phrases), wordStart + cueSource(phrases) + behind, judge);
  return { ...part, wholeWords: true };
}

/** A common name, and more than one word of it. */
export const isFullName: NameJudge = ({ known, words }) => known && words > 1;
