/** True when a text has at least `least` digits and is none that people write as a sample: zeros, one digit, `xxx`. */
export function isDocumentNumber(text: string, least: number): boolean {
  const joined = text.replace(/[\s./-]/g, '');
  return joined.replace(/\D/g, '').length >= least && !/^0+$|123456789|(\d)\1{5}|x{3}/i.test(joined);
}
