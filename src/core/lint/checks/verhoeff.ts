const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The product in the dihedral group of order 10. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 10) % 5;
}

/** True when the digits end in a right Verhoeff check digit (J. Verhoeff, 1969). */
export function verhoeff(digits: string): boolean {
  let check = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    for (let turn = 0; turn < i % 8; turn++) digit = permutation[digit]!;
    check = multiply(check, digit);
  }
  return check === 0;
}
