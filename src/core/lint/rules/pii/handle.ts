import { cueRule } from '../../cueRule.ts';
import { foldedName, givenNames } from '../../givenNames.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

const cues = [
  'username|user name|user id|userid|login|login name|screen name|handle|twitter|instagram|insta|telegram|github|gitlab|discord|snapchat|tiktok|skype|mastodon|bluesky|threads|linkedin|reddit|twitch|steam|gamertag|psn|venmo|cashtag|wechat|wechat id|line id|whatsapp|facebook|youtube|x.com|slack|nickname|account name',
  "benutzername|benutzerkennung|nutzername|anmeldename|login-name|kennung|identifiant|pseudo|nom d'utilisateur|usuario|nombre de usuario|nome utente|nome de usuário|nome de utilizador|usuário|gebruikersnaam|användarnamn|brugernavn|brukernavn|käyttäjätunnus|käyttäjänimi",
  'nazwa użytkownika|uživatelské jméno|používateľské meno|korisničko ime|uporabniško ime|felhasználónév|nume de utilizator|nume utilizator|kullanıcı adı|имя пользователя|логин|ник|никнейм|телеграм|инстаграм|вконтакте|логін|потребителско име|όνομα χρήστη',
  'שם משתמש|اسم المستخدم|نام کاربری|उपयोगकर्ता नाम|ชื่อผู้ใช้|tên đăng nhập|tên người dùng|nama pengguna|用户名|用戶名|账号|帐号|微信|微信号|微博|ユーザー名|ユーザーid|アカウント|아이디|사용자 이름|사용자명|인스타|인스타그램|카카오톡',
];
const stands =
  /^(?:user|username|admin|root|test|guest|null|none|string|name|your|my|some|required|optional|handle|login|id|is|here|foo|bar|example|demo|john[._-]?doe|jane[._-]?doe|win32|utf|sha|md5|base|oauth|http|ipv|startuml|enduml|param|return|media|import|type|see|todo|override|everyone|channel|decorator)/i;
const sign = /(?:[:=：]|\bis|ist|est|es|è|»|["'“„«「『`>|])[\s"'`*“„«「『\\]{0,4}$/;
const wordOfCode = /(?:handle|threads|slack|line|login)s?\s*=\s*$/i;

/** Names of accounts after a word for them; a word alone is told from one by a digit, a given name in it, or `@`. */
export const handleRule = withShortKeywords(
  cueRule({
    id: 'account-name',
    name: 'Account name',
    severity: 'info',
    cues: cues.flatMap(list => list.split('|')),
    shape: '@?[A-Za-z][\\w.-]{1,29}[A-Za-z\\d]',
    gap: 'near',
    variable: 'username',
    judge: ({ value, text, start, end }, cued) => {
      const before = text.slice(Math.max(0, start - 16), start);
      if (!cued || stands.test(value.replace('@', '')) || /[@/(]/.test(text.charAt(end))) return undefined;
      if (/[\n.!?][^:=：]*$/.test(before.slice(-6))) return undefined;
      if (/^@\w+$/.test(value) || (before.endsWith('@') && /^\w+$/.test(value))) return 0.5;
      const isTold = (/\d/.test(value) && /[a-z]/i.test(value)) || hasGivenName(value);
      return isTold && sign.test(before) && !wordOfCode.test(before) ? 0.5 : undefined;
    },
  }),
);

function hasGivenName(value: string): boolean {
  const parts = value.split(/[._-]/);
  return parts.length > 1 && parts.some(part => part.length > 2 && givenNames.has(foldedName(part)));
}
