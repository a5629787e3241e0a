import { base62, digits, lower, type Random } from '../random.ts';

const words = [
  'kestrel',
  'harbour',
  'quartz',
  'lantern',
  'meadow',
  'falcon',
  'copper',
  'saffron',
  'granite',
  'willow',
];
const marks = ['!', '#', '$', '?', '*', '@', '%', '+'];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function leet(word: string): string {
  return word.replace(/a/gu, '4').replace(/e/gu, '3').replace(/o/gu, '0');
}

/** How people make passwords, from generated to remembered. */
const ways: readonly ((random: Random) => string)[] = [
  r => r.text(r.int(8) + 10, base62),
  r => `${r.text(6, base62)}${r.pick(marks)}${r.text(6, base62)}${r.pick(marks)}`,
  r => `${capital(r.pick(words))}${r.text(2, digits)}${r.pick(marks)}`,
  r => `${capital(leet(r.pick(words)))}${r.pick(marks)}${r.text(3, digits)}`,
  r => `${r.pick(words)}-${r.pick(words)}-${r.text(2, digits)}${r.pick(marks)}`,
  r => `${r.text(3, lower)}${r.pick(marks)}${r.text(4, digits)}${r.text(3, lower).toUpperCase()}`,
  r => `${capital(r.pick(words))}_${capital(r.pick(words))}${r.text(4, digits)}`,
];

export function password(random: Random): string {
  return random.pick(ways)(random);
}

/** Sentences and notes that give a password away, by language. */
export const passwordSentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The password is %s.',
    'the password for the admin panel is %s, please keep it',
    'Log in as maintenance with password %s and check the queue.',
    'username: ops_reader\npassword: %s',
    'You can get in as ops; the password changes monthly and is %s at the moment.',
    'My wifi password is "%s" and the guest one is the same.',
    'I set the new passphrase to %s yesterday.',
    'login: qa.bot, pwd: %s',
    'Password -> %s',
    'Use PIN code portal, user kiosk, password "%s".',
  ],
  de: [
    'Das Passwort lautet %s.',
    'Das Kennwort für den Testzugang ist %s, bitte nicht weitergeben.',
    'Benutzer: lager3\nPasswort: %s',
    'Melde dich mit dem Passwort %s an.',
  ],
  fr: [
    'Le mot de passe est %s.',
    'Identifiant : caisse2\nMot de passe : %s',
    'Connecte-toi avec le mot de passe « %s » puis exporte la liste.',
  ],
  es: [
    'La contraseña es %s.',
    'Usuario: almacen2\nContraseña: %s',
    'Entra con la contraseña %s y revisa la cola.',
    'mi clave es %s desde ayer',
  ],
  pt: [
    'A senha é %s.',
    'Usuário: loja4\nSenha: %s',
    'Entre com a senha %s e veja a fila.',
    'A palavra-passe é %s',
  ],
  it: [
    'La password è %s.',
    'Utente: cassa1\nPassword: %s',
    'Accedi con la parola d’ordine %s e controlla la coda.',
  ],
  nl: [
    'Het wachtwoord is %s.',
    'Gebruiker: kassa5\nWachtwoord: %s',
    'Log in met wachtwoord %s en kijk naar de wachtrij.',
  ],
  pl: ['Hasło to %s.', 'Użytkownik: magazyn1\nHasło: %s', 'Zaloguj się hasłem %s i sprawdź kolejkę.'],
  cs: ['Heslo je %s.', 'Uživatel: sklad2\nHeslo: %s'],
  sv: ['Lösenordet är %s.', 'Användare: kassa2\nLösenord: %s'],
  da: ['Adgangskoden er %s.', 'Bruger: lager1\nAdgangskode: %s'],
  no: ['Passordet er %s.', 'Bruker: lager1\nPassord: %s'],
  fi: ['Salasana on %s.', 'Käyttäjä: kassa1\nSalasana: %s'],
  ro: ['Parola este %s.', 'Utilizator: depozit1\nParolă: %s'],
  hu: ['A jelszó: %s.', 'Felhasználó: raktar1\nJelszó: %s'],
  tr: ['Şifre: %s', 'Kullanıcı: depo1\nParola: %s', 'Parolamız %s olarak değişti.'],
  el: ['Ο κωδικός πρόσβασης είναι %s.', 'Χρήστης: apothiki\nΚωδικός: %s'],
  ru: ['Пароль: %s', 'Логин: sklad3\nПароль: %s', 'Твой пароль %s, никому не говори.'],
  uk: ['Пароль: %s', 'Логін: sklad3\nПароль: %s'],
  he: ['הסיסמה היא %s', 'סיסמה: %s'],
  ar: ['كلمة المرور هي %s', 'كلمة السر: %s'],
  hi: ['पासवर्ड है %s', 'पासवर्ड: %s'],
  th: ['รหัสผ่านคือ %s', 'รหัสผ่าน: %s'],
  vi: ['Mật khẩu là %s.', 'Mật khẩu: %s'],
  id: ['Kata sandi: %s', 'Kata sandinya adalah %s.'],
  zh: ['密码是%s。', '用户名：ops\n密码：%s', '登录密码为 %s，请保密。', '口令：%s'],
  ja: ['パスワードは%sです。', 'ユーザー名：ops\nパスワード：%s', 'パスワード「%s」でログインしてください。'],
  ko: ['비밀번호는 %s 입니다.', '아이디: ops\n비밀번호: %s', '암호: %s'],
};
