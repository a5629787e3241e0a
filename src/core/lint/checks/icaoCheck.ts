/** True when `check` is the check digit of `text` (ICAO 9303-3: weights 7, 3, 1; `<` is 0, letters from 10). */
export function icaoCheck(text: string, check: string): boolean {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const value = text[i] === '<' ? 0 : Number.parseInt(text.charAt(i), 36);
    sum += value * [7, 3, 1][i % 3]!;
  }
  return sum % 10 === (check === '<' ? 0 : Number(check));
}
