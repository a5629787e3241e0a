/** True when the digits end in a right check digit of ISO 7064 MOD 11,10. */
export function mod11And10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return (product + Number(digits.at(-1))) % 10 === 1;
}

/** True when the text ends in a right check character, `0` to `9` or `X`, of ISO 7064 MOD 11-2. */
export function mod11And2(text: string): boolean {
  let sum = 0;
  for (const digit of text.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  const last = text.at(-1) === 'X' ? 10 : Number(text.at(-1));
  return (sum + last) % 11 === 1;
}
