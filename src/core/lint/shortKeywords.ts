import type { TextRule } from './rule.ts';

type Part = Pick<TextRule, 'keywords' | 'pattern' | 'wholeWords' | 'reach' | 'validate'>;

/** How many characters of a keyword are looked for; with one beyond ASCII, four can do. */
const longest = 9;
const least = 4;

/**
 * The rule with the beginnings of its long keywords in place of them, because many long keywords make the scanner's table
 * large. Its patterns have to match all of a cue themselves, from where a word begins.
 */
export function withShortKeywords(rule: TextRule): TextRule {
  const { also = [], wholeWords, ...rest } = rule;
  const own: Part = {
    keywords: rule.keywords,
    pattern: rule.pattern,
    ...(wholeWords ? { wholeWords } : {}),
    ...(rule.validate ? { validate: rule.validate } : {}),
  };
  // The first part lends what the others lack, so it must be one without whole words.
  const parts = [own, ...also].flatMap(split).sort((a, b) => Number(!!a.wholeWords) - Number(!!b.wholeWords));
  const [first, ...others] = parts;
  return { ...rest, ...first!, also: others };
}

/** A part for the beginnings, and one for what is short enough. */
function split(part: Part): readonly Part[] {
  const { wholeWords, ...loose } = part;
  if (!wholeWords || part.reach) return [part];
  const isShort = (keyword: string): boolean => beginning(keyword) === keyword;
  const short = part.keywords.filter(isShort);
  const long = new Set(part.keywords.filter(keyword => !isShort(keyword)).map(beginning));
  return [
    ...(long.size > 0 ? [{ ...loose, keywords: [...long] }] : []),
    ...(short.length > 0 ? [{ ...part, keywords: short }] : []),
  ];
}

function beginning(keyword: string): string {
  const wide = keyword.search(/[^ -~]/);
  return keyword.slice(0, wide < 0 ? longest : Math.min(longest, Math.max(least, wide + 1)));
}
