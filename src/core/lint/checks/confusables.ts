/** Latin letters that letters of other scripts cannot be told from (after UTS #39, confusables.txt). */
const pairs: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ӏ: 'l',
  ԛ: 'q',
  ԝ: 'w',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  ο: 'o',
  ν: 'v',
  α: 'a',
  ρ: 'p',
  ι: 'i',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};
export const lookAlikes: ReadonlyMap<string, string> = new Map(Object.entries(pairs));

const latinLookAlikes = new Set(Object.values(pairs));
const latin = /[A-Za-z]/;

/** Whether a word mixes scripts so that no reader can tell: all letters of the scarcer script look like the other's. */
export function isDisguised(word: string): boolean {
  const letters = Array.from(word.replace(/[^\p{L}]/gu, ''));
  const foreign = letters.filter(letter => !latin.test(letter));
  const latinCount = letters.length - foreign.length;
  if (foreign.length === 0 || latinCount === 0 || letters.length < 4) return false;
  if (foreign.every(letter => lookAlikes.has(letter))) return latinCount >= 2 || foreign.length >= 3;
  const own = letters.filter(letter => latin.test(letter));
  return latinCount <= foreign.length && own.every(letter => latinLookAlikes.has(letter));
}
