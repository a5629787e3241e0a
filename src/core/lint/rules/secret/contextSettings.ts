import { type PasswordLead, passwordConfidence } from '../../passwordLike.ts';
import type { TextRule } from '../../rule.ts';

const value = '[!#-&*+\\-./-:=?-Z^_a-z~]{3,63}[!#-&+\\-/-9=@-Z^_a-z~]';
const equals = '[\\w. -]{0,24}?["\'`*_\\])]{0,3}\\s{0,3}(?:[:=：|>]|=>|is|ist|est|es)\\s{0,3}["\'`*]{0,3}';

/** How far before the value its keyword may begin. */
const sameLine = 140;

type Row = readonly [id: string, name: string, keywords: readonly string[], lead: string, as?: PasswordLead];

/** Passwords that a setting, a command or a form names by what they open. `lead` is what stands before the value. */
// biome-ignore format: a table, one rule a row
const rows: readonly Row[] = [
  ['curl-user-password', 'password of a command’s -u option', ['-u ', '--user '], '(?:-u|--user)[ =]["\']?[\\w.@+-]{1,64}:'],
  ['netrc-password', '.netrc password', ['machine '], 'machine\\s{1,4}\\S{1,100}\\s{1,8}login\\s{1,4}\\S{1,100}\\s{1,8}password\\s{1,4}'],
  ['wifi-password', 'Wi-Fi password', ['wifi', 'wi-fi', 'wlan', 'wpa', 'psk=', 'psk:', 'psk is', '_psk', '无线', 'ssid'], `(?:wifi:(?:[TSH]:[^;\\n]{0,40};){1,4}P:|(?:psk|pass(?:word|phrase|code)?|key|passwort|schlüssel|clé|clave|senha|密码|パスワード|비밀번호)${equals})`],
  ['snmp-community', 'SNMP community string', ['snmp', 'community string', 'community-string', 'community_string'], `(?:community(?:[ _-]string)?(?:${equals}| )| -c )`],
  ['ldap-bind-password', 'LDAP bind password', ['bindpw', 'bind_pw', 'bind_password', 'bindpassword', 'bind password', 'bind_credentials', 'ldap', 'active directory'], `(?:bindpw|pw|passw(?:or)?d|pass|-w|credentials)(?:${equals}| )`],
  ['smtp-password', 'mail server password', ['smtp', 'imap', 'mail_pass', 'mail password', 'email_host_password', 'mailbox'], `pass(?:word|wd)?(?:${equals}| )`],
  ['ftp-password', 'FTP password', ['ftp ', 'ftp_', 'ftp-', 'sftp', 'ftps', 'ftp:'], `(?:pass(?:word|wd)?(?:${equals}| )|-u [\\w.@-]{1,40},)`],
  ['database-password', 'database password', ['pgpassword', 'mysql_pwd', 'db_pass', 'db password', 'db_pwd', 'database password', 'database_password', 'postgres_password', 'mysql_password', 'mysql_root_password', 'mongo_password', 'redis_password', 'requirepass', 'sa_password', 'pwd=', 'password='], `(?:(?:pgpassword|mysql_pwd|requirepass)[= ]["']?|(?:pass(?:word|wd)?|pwd)${equals})`],
  ['ssh-password', 'SSH password', ['sshpass', 'ssh password', 'ssh_password', 'ssh_pass', 'ssh login', 'root password', 'sudo password', 'sudo_pass'], `(?:sshpass -p ?["']?|pass(?:word)?${equals})`],
  ['keystore-password', 'key store password', ['keystore', 'truststore', 'storepass', 'keypass', 'key_password', 'key password', 'pfx', 'pkcs12', 'pkcs#12'], `pass(?:word|phrase|wd)?(?:${equals}| )`],
  ['vnc-rdp-password', 'remote desktop password', ['vnc', 'rdp', 'remote desktop', 'anydesk', 'teamviewer', 'remotedesktop'], `(?:pass(?:word)?|passwort|passwd|pwd)(?:${equals}| )`],
  ['vpn-password', 'VPN password', ['vpn', 'ipsec', 'l2tp', 'wireguard preshared'], `(?:pass(?:word)?|passwort|psk|pre-?shared[ _-]?key|secret)(?:${equals}| )`],
  ['archive-password', 'archive password', ['zip password', 'zip-passwort', 'archive password', 'pdf password', 'unzip -p', '7z x -p', 'file password', 'document password', 'mot de passe du fichier'], `(?:unzip -P ?|7z x -p|(?:pass(?:word|wort)|fichier)(?:${equals}| ))`],
  ['form-password', 'password of a form', ['passwd=', 'passwd"', 'user_password', 'login_password', 'userpassword', 'admin_password', 'adminpassword', 'admin password', 'default password', 'temporary password', 'temp password', 'initial password', 'einmalpasswort', 'startpasswort', 'initialpasswort'], `pass(?:word|wort|wd)${equals}`],
];

export const contextSettingRules: readonly TextRule[] = rows.map(([id, name, keywords, lead, as]) => ({
  kind: 'text',
  id,
  group: 'secret',
  severity: 'error',
  title: `${name.charAt(0).toUpperCase()}${name.slice(1)} in the text`,
  keywords,
  pattern: new RegExp(`(?:${lead})(?<value>${value})`, 'dgi'),
  reach: { before: 0, after: sameLine + 200 },
  validate: ({ value, text, start, end }) =>
    !followsCue(text, start, keywords) ||
    /[([{]/.test(text.charAt(end)) ||
    /[$%<{]$/.test(text.slice(0, start).slice(-1))
      ? undefined
      : passwordConfidence(value, as ?? leadAt(text, start)),
  guessable: true,
  fix: { kind: 'variable', name: id.replaceAll('-', '_') },
  docs: {
    what: `The text gives the ${name}.`,
    why: 'The provider, its logs and everyone with the repository can read it.',
    fix: 'Change it where it is used, then put a variable in its place or leave it out.',
  },
}));

/** A keyword stands before the value, near and on the same line. */
function followsCue(text: string, start: number, keywords: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - sameLine), start);
  const line = before.slice(before.lastIndexOf('\n', before.length - 4) + 1).toLowerCase();
  return keywords.some(keyword => line.includes(keyword));
}

function leadAt(text: string, start: number): PasswordLead {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/[:=：|>,"'`][\s"'`*]*$|-[wpuc] ?$/i.test(before)) return 'explicit';
  return /\s(?:is|ist|est|es)\s+$/i.test(before) ? 'verb' : 'none';
}
