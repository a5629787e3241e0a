import { isPlaceholder } from '../../placeholder.ts';
import type { TextRule } from '../../rule.ts';

const names =
  'password|passwort|passwd|passphrase|contraseña|contrasena|mot de passe|senha|密码|パスワード|비밀번호';
const template = /^(?:\$|%|<|!|\{|\[|op:|vault:|env[.:]|os\.|process\.|https?:)/i;

/** A password that a sentence or a setting tells. Only values that mix kinds of characters, as words do not. */
export const passwordRule: TextRule = {
  kind: 'text',
  id: 'password-in-text',
  group: 'secret',
  severity: 'warning',
  title: 'Password in the text',
  keywords: names.split('|'),
  pattern: new RegExp(
    `(?:${names})["'\`*]{0,3}\\s{0,2}(?:is|ist|est|es|é|[=:：は는])\\s{0,3}["'\`*]{0,3}(?<value>[^\\s"'\`,;<>{}()[\\]|，。、]{7,63}[^\\s"'\`,;<>{}()[\\]|.!?*，。、])`,
    'diy',
  ),
  validate: ({ value }) => (isPassword(value) ? 1 : undefined),
  guessable: true,
  generic: true,
  fix: { kind: 'variable', name: 'password' },
  docs: {
    what: 'The text says what a password is.',
    why: 'The provider, its logs and everyone with the repository can read it.',
    fix: 'Change the password, then put a variable in its place or leave it out.',
  },
};

function isPassword(value: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter(kind => kind.test(value)).length;
  return (
    kinds >= 3 &&
    /\d/.test(value) &&
    !template.test(value) &&
    !isPlaceholder(value) &&
    !/^[\d.:/-]+$/.test(value)
  );
}
