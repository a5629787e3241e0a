import { letters } from '../fakes.ts';

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';
const upper = lower.toUpperCase();
const alphabets: Readonly<Record<string, string>> = {
  A: digits + upper + lower,
  B: `${digits}${upper}${lower}-_`,
  S: `${digits}${upper}${lower}+/`,
  L: upper + lower,
  U: upper + digits,
  l: lower + digits,
  t: `${lower}234567`,
  T: `${upper}234567`,
  h: `${digits}abcdef`,
  H: `${digits}ABCDEF`,
  d: '123456789',
};

/**
 * A credential that opens nothing, of a form such as `key-<h32>`: `<h32>` stands for 32 hex digits, `<u>` for a UUID, and
 * `^` for where the finding begins if that is not the start. The bodies are put in by the test, so no source holds one.
 */
export function specimen(form: string, seed: number): { readonly text: string; readonly at: number } {
  let part = seed * 1009;
  return filled(form, (alphabet, length) => {
    const body = letters(length, ++part, alphabets[alphabet]);
    return alphabet === 'B' || alphabet === 'S' ? `${body.slice(0, -1)}7` : body;
  });
}

/** The form with `filler` over and over in place of what is random. */
export function placeholderOf(form: string, filler: string): string {
  return filled(form, (_, length) => filler.repeat(length).slice(0, length)).text;
}

function filled(form: string, body: (alphabet: string, length: number) => string) {
  const text = form
    .replaceAll('<u>', '<h8>-<h4>-4<h3>-a<h3>-<h12>')
    .replace(/<([A-Za-z])(\d+)>/g, (_, alphabet: string, length: string) => body(alphabet, Number(length)));
  return { text: text.replace('^', ''), at: Math.max(0, text.indexOf('^')) };
}
