/** True when the digits (nothing else in the text) end in a right Luhn check digit (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const value = digits.charCodeAt(i) - 48;
    sum += double ? value * 2 - (value > 4 ? 9 : 0) : value;
  }
  return sum % 10 === 0;
}
