import { passwordConfidence } from '../../passwordLike.ts';
import type { TextRule } from '../../rule.ts';

const value = '[!#-&*+\\-./-:=?-Z^_a-z~]{3,63}[!#-&+\\-/-9=@-Z^_a-z~]';

const word = '(?:[^\\s:=：/]{1,30}|(?:id|user|username)/(?:pw|pass|password))';

/** A user's name and password side by side: "login: bob / …", "credentials bob:…", "ID/PW bob/…". */
export const contextLoginRule: TextRule = {
  kind: 'text',
  id: 'login-in-text',
  group: 'secret',
  severity: 'error',
  title: 'User name and password in the text',
  // biome-ignore format: a list by language
  keywords: [
    ...[
      'login',
      'log in',
      'logon',
      'sign in',
      'credentials',
      'creds',
      'id/pw',
      'id/password',
      'user/pass',
      'username/password',
    ],
    ...[
      'zugangsdaten',
      'anmeldedaten',
      'identifiants',
      'credenciales',
      'credenziali',
      'credenciais',
      'inloggegevens',
    ],
    ...[
      'dane logowania',
      'inloggning',
      'giriş',
      'огин',
      
      'огін',
      '账号',
      '帳號',
      '账户',
      'ログイン',
      'アカウント',
      '계정',
      '아이디',
      'تسجيل الدخول',
      'लॉगिन',
    ],
  ],
  pattern: new RegExp(
    `${word}(?:[^\\S\\n]{1,2}${word}){0,7}?\\s{0,2}[:=：]?[\\s"'\`*]{0,4}(?<!\\w)[\\w.@+-]{2,48}["'\`*]{0,3}\\s{0,2}[/:|]\\s{0,2}["'\`*]{0,3}(?<value>${value})`,
    'diy',
  ),
  validate: candidate => {
    // A path goes on after its second part.
    if (candidate.value.includes('/')) return undefined;
    const confidence = passwordConfidence(candidate.value, 'verb');
    return confidence &&
      /https?:\/\/?$|[/@]/.test(candidate.text.slice(candidate.start - 8, candidate.start - 3))
      ? undefined
      : confidence;
  },
  guessable: true,
  generic: true,
  fix: { kind: 'variable', name: 'password' },
  docs: {
    what: 'The text gives a user name with a password beside it.',
    why: 'The provider, its logs and everyone with the repository can read it.',
    fix: 'Change it, then put a variable in its place or leave it out.',
  },
};
