/** For each letter, those that often follow it in words of ten European languages: 93 % of a word's pairs are listed, 40 % of chance's. */
const followers: Readonly<Record<string, string>> = Object.fromEntries(
  'abcdfghiklmnprstuvwyz baeilorsu cacehiklortu dadeiorsu eabcdefghiklmnoprstuvwxyz faefiloru gaeghilnorsu haeiortu iabcdefgjklmnoprstvz jae kaeilostu ladeilostuy mabeimopsu nacdefgiklnostuvy obcdefgiklmnoprstuvw paeiloprstu qu rabcdegiklmnorstuvyz sacefhiklopstuy tacehilorstuy uabcdefgilmnprst vaeio waeio xpt yamnps zaei'
    .split(' ')
    .map(row => [row.charAt(0), row.slice(1)]),
);

/** The share of pairs of neighbouring letters that words have too, 0 to 1: about 0.9 for a word, 0.4 for chance; 1 without pairs. */
export function wordiness(value: string): number {
  const lower = value.toLowerCase();
  let pairs = 0;
  let usual = 0;
  for (let i = 1; i < lower.length; i++) {
    const after = followers[lower.charAt(i - 1)];
    if (after === undefined || followers[lower.charAt(i)] === undefined) continue;
    pairs++;
    if (after.includes(lower.charAt(i))) usual++;
  }
  return pairs === 0 ? 1 : usual / pairs;
}

/**
 * The share of neighbouring characters that only chance puts together, 0 to 1: a pair of letters that words lack, a
 * letter beside a digit, a capital after a small letter. Chance scores above 0.45, names of things below 0.35.
 */
export function randomness(value: string): number {
  let pairs = 0;
  let odd = 0;
  for (let i = 1; i < value.length; i++) {
    const left = kindOf(value.charCodeAt(i - 1));
    const right = kindOf(value.charCodeAt(i));
    if (left === 'other' || right === 'other') continue;
    pairs++;
    if (left === 'digit' || right === 'digit') odd += Number(left !== right);
    else if (left === 'small' && right === 'capital') odd++;
    else odd += 1 - wordiness(value.slice(i - 1, i + 1));
  }
  return pairs === 0 ? 0 : odd / pairs;
}

/** True for a key of 16 characters or more as a generator makes it; false for names, paths, dates and runs of digits. */
export function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return /^[A-Za-z]{20,}$/.test(value) && chance(value);
  if (/^[0-9a-f-]+$/i.test(value)) return new Set(value.toLowerCase()).size >= 8 && randomness(value) >= 0.2;
  return new Set(value).size >= 9 && chance(value);
}

function chance(value: string): boolean {
  return randomness(value) >= 0.42;
}

function kindOf(code: number): 'digit' | 'small' | 'capital' | 'other' {
  if (code >= 48 && code <= 57) return 'digit';
  if (code >= 97 && code <= 122) return 'small';
  return code >= 65 && code <= 90 ? 'capital' : 'other';
}
