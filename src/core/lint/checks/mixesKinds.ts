/**
 * True when letters of either case and digits follow each other as in random text. Words joined by hyphens do not, nor
 * does `abc...xyz0123456789`. Holds for hex, base32, base58, base62 and base64 of 8 characters and more.
 */
export function mixesKinds(text: string): boolean {
  let switches = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (before !== 0 && kind !== 0 && kind !== before) switches++;
    before = kind;
  }
  return switches >= Math.max(2, text.length * 0.1) && new Set(text.toLowerCase()).size >= 6;
}

/** 1 for a small letter, 2 for a capital, 3 for a digit, 0 for anything else. */
function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 1;
  if (code >= 65 && code <= 90) return 2;
  return code >= 48 && code <= 57 ? 3 : 0;
}
