import { type PasswordLead, passwordConfidence } from '../../passwordLike.ts';
import { passwordWords } from '../../passwordWords.ts';
import type { Candidate, TextRule } from '../../rule.ts';

const { names, verbs, topics } = passwordWords;
const open = '[\\s"\'`*|>(“„«「『]{0,6}';
const close = '["\'`*)\\]”»」_]{0,4}';
const value = '[!#-&*+\\-./-:=?-Z^_a-z~]{3,63}[!#-&+\\-/-9=@-Z^_a-z~]';
const bare = `[\\s_]{1,2}["'\`*]{0,3}(?=[!-~]{0,40}\\d)(?=[!-~]{6})`;
const joined = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\d_-]';
const suffix = `${joined}{0,16}(?!${joined})`;
const gap = `(?:[^\\S\\n]{1,2}(?:(?!${names.join('|')})[^\\s:=?!.,;"'\`|]{1,30}[^\\S\\n]{1,2}){0,8}?)?`;
const said = `${gap}${close}\\s{0,3}(?:[:=：＝|>]|(?=[「『“„«])|->|=>|[→—–]|(?:${verbs.join('|')})(?:(?<=[是为為はがを는은이가을를])|(?![\\p{Script=Latin}\\p{Script=Cyrillic}])))[:：]?${open}`;

/** A password that a sentence or a setting tells. Only values that mix kinds of characters, as words do not. */
export const passwordRule: TextRule = {
  kind: 'text',
  id: 'password-in-text',
  group: 'secret',
  severity: 'error',
  title: 'Password in the text',
  keywords: names,
  pattern: new RegExp(`(?:${names.join('|')})${suffix}(?:${bare}|${said})(?<value>${value})`, 'diuy'),
  validate: judge,
  guessable: true,
  generic: true,
  fix: { kind: 'variable', name: 'password' },
  docs: {
    what: 'The text says what a password is.',
    why: 'The provider, its logs and everyone with the repository can read it.',
    fix: 'Change the password, then put a variable in its place or leave it out.',
  },
};

function judge({ value, text, start, end }: Candidate): number | undefined {
  if (/[([{]/.test(text.charAt(end)) || /^["'`]?\s?(?:\+|\|\||\?\?)/.test(text.slice(end, end + 5)))
    return undefined;
  const before = text.slice(Math.max(0, start - 72), start);
  const line = before.slice(before.lastIndexOf('\n', before.length - 8) + 1);
  if (topics.test(line) || /[$%{<([]$/.test(before)) return undefined;
  const sure = passwordConfidence(value, leadOf(before));
  return sure && Math.min(sure, 0.94);
}

function leadOf(before: string): PasswordLead {
  if (/[:=：＝>|→“„«「『"'`][\s"'`*]*$/.test(before)) return 'explicit';
  return new RegExp(`(?:${verbs.join('|')}|[—–-])[\\s*]{0,3}$`, 'iu').test(before) ? 'verb' : 'none';
}
