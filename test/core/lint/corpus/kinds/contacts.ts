import { digits, hex, lower, type Random } from '../random.ts';
import { checked, luhn } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';

const locals = [
  'ilse.brandt',
  'r.okafor',
  'mateo_quispe',
  'tove.lund',
  'j-p.garnier',
  'hana.sato+orders',
  'o.novak87',
  'priya.raman',
  'd.oconnell',
  'kwame.b',
];
const domains = [
  'fenwick-books.co.uk',
  'tarn.io',
  'brandhuber-optik.de',
  'lunaria.fr',
  'mail.quispe.pe',
  'novak-strojirna.cz',
  'corvid.email',
  'sato-shoji.co.jp',
  'ramanclinic.in',
  'tidewater.com.au',
];

function email(random: Random): string {
  return `${random.pick(locals)}${random.int(2) === 0 ? '' : random.int(90) + 10}@${random.pick(domains)}`;
}

/** Numbers as written by country, in international form: # is any digit, % one from 2 to 9. */
const phones: Readonly<Record<string, readonly string[]>> = {
  us: ['+1 212 %36 ####', '+1 (415) %21-####', '+1-312-%44-####', '+1617%23####'],
  ca: ['+1 416 %68 ####', '+1 604-%72-####'],
  gb: ['+44 20 7%## ####', '+44 7911 %#####', '+44 (0)161 %## ####'],
  de: ['+49 30 %#######', '+49 151 2%######', '+49 (0)89 %######', '+49-40-%######'],
  fr: ['+33 1 42 %# ## ##', '+33 6 12 %# ## ##', '+33612%#####'],
  es: ['+34 612 %## ###', '+34 91 %## ## ##'],
  it: ['+39 347 %######', '+39 06 %### ####'],
  nl: ['+31 6 12%# ####', '+31 20 %## ####'],
  pl: ['+48 512 %## ###', '+48 22 %## ## ##'],
  se: ['+46 70 %## ## ##'],
  no: ['+47 412 %# ###'],
  dk: ['+45 20 %# ## ##'],
  fi: ['+358 40 %######'],
  ch: ['+41 44 %## ## ##', '+41 79 %## ## ##'],
  at: ['+43 664 %######'],
  be: ['+32 470 %# ## ##'],
  pt: ['+351 912 %## ###'],
  ie: ['+353 87 %## ####'],
  cz: ['+420 601 %## ###'],
  gr: ['+30 694 %## ####'],
  tr: ['+90 532 %## ## ##'],
  ru: ['+7 916 %##-##-##', '+7 (495) %##-##-##'],
  ua: ['+380 67 %## ## ##'],
  in: ['+91 98%## #####', '+91-9%########'],
  cn: ['+86 138 %### ####'],
  jp: ['+81 90 %### ####', '+81-3-%###-####'],
  kr: ['+82 10 %### ####', '+82-10-%###-####'],
  sg: ['+65 9%## ####'],
  hk: ['+852 9%## ####'],
  tw: ['+886 912 %## ###'],
  th: ['+66 81 %## ####'],
  my: ['+60 12 %## ####'],
  id: ['+62 812 %### ####'],
  ph: ['+63 917 %## ####'],
  vn: ['+84 91 %## ####'],
  au: ['+61 412 %## ###', '+61 2 9%## ####'],
  nz: ['+64 21 %## ####'],
  br: ['+55 11 9%### ####', '+55 (21) 9%###-####'],
  mx: ['+52 55 %### ####'],
  ar: ['+54 11 %### ####'],
  cl: ['+56 9 %### ####'],
  co: ['+57 300 %## ####'],
  za: ['+27 82 %## ####'],
  ng: ['+234 803 %## ####'],
  ke: ['+254 712 %## ###'],
  eg: ['+20 100 %## ####'],
  il: ['+972 52 %## ####'],
  ae: ['+971 50 %## ####'],
  sa: ['+966 50 %## ####'],
};

/** National forms, which need the word before them. */
const nationalPhones: readonly (readonly [
  id: string,
  cues: readonly string[],
  patterns: readonly string[],
])[] = [
  ['us', ['phone', 'Tel.', 'call me at'], ['(212) %36-####', '415-%21-####', '312.%44.####']],
  ['gb', ['mobile', 'tel'], ['07911 %#####', '020 7%## ####']],
  ['de', ['Telefon', 'Tel.', 'Mobil'], ['030 %#######', '0151 2%######', '089/%######']],
  ['fr', ['téléphone', 'Tél.', 'portable'], ['01 42 %# ## ##', '06.12.%#.##.##']],
  ['es', ['teléfono', 'móvil'], ['612 %## ###', '91 %## ## ##']],
  ['it', ['telefono', 'cellulare'], ['347 %######', '06 %### ####']],
  ['nl', ['telefoon', 'mobiel'], ['06-12%#####', '020 %######']],
  ['pl', ['telefon', 'tel. kom.'], ['512 %## ###']],
  ['ru', ['телефон', 'тел.'], ['8 (916) %##-##-##']],
  ['cn', ['电话', '手机号'], ['138%#######', '138-%###-####']],
  ['jp', ['電話番号', '携帯'], ['090-%###-####', '03-%###-####']],
  ['kr', ['전화번호', '휴대폰'], ['010-%###-####']],
  ['br', ['telefone', 'celular'], ['(11) 9%###-####']],
  ['in', ['mobile number', 'फ़ोन'], ['98%## #####']],
  ['au', ['mobile', 'phone'], ['0412 %## ###', '(02) 9%## ####']],
];

function dialled(random: Random, patterns: readonly string[]): string {
  return random
    .pick(patterns)
    .replace(/[#%]/gu, sign => random.text(1, sign === '#' ? digits : digits.slice(2)));
}

/** Cards by brand: the first digits, the length and the groups of its number. */
const cards: readonly (readonly [brand: string, heads: readonly string[], groups: readonly number[]])[] = [
  ['visa', ['4539', '4716', '4929', '4485'], [4, 4, 4, 4]],
  ['mastercard', ['5234', '5312', '5489', '2321'], [4, 4, 4, 4]],
  ['amex', ['3411', '3752', '3796'], [4, 6, 5]],
  ['discover', ['6011', '6472', '6521'], [4, 4, 4, 4]],
  ['jcb', ['3533', '3561', '3584'], [4, 4, 4, 4]],
  ['diners', ['3621', '3882', '3014'], [4, 6, 4]],
  ['unionpay', ['6223', '6214'], [4, 4, 4, 4]],
  ['maestro', ['6759', '5018'], [4, 4, 4, 4]],
];

function card(heads: readonly string[], groups: readonly number[]): (random: Random) => string {
  return r => {
    const length = groups.reduce((sum, size) => sum + size, 0);
    const number = checked(
      r,
      r2 => {
        const head = r2.pick(heads);
        return head + r2.text(length - head.length - 1, digits);
      },
      luhn,
    );
    const separator = r.pick([' ', '-', '']);
    let at = 0;
    return groups
      .map(size => {
        at += size;
        return number.slice(at - size, at);
      })
      .join(separator);
  };
}

function mac(random: Random): string {
  const separator = random.pick([':', '-']);
  const octets = ['3c', ...Array.from({ length: 5 }, () => random.text(2, hex))];
  const text = octets.join(separator);
  return random.int(2) === 0 ? text : text.toUpperCase();
}

function ipv4(random: Random): string {
  return [
    random.pick([81, 84, 91, 93, 151, 185, 193, 213]),
    ...[0, 1, 2].map(() => random.int(253) + 1),
  ].join('.');
}

function ipv6(random: Random): string {
  const part = (): string => random.text(1, hex.slice(1)) + random.text(3, hex);
  const full = ['2a02', ...Array.from({ length: 7 }, part)].join(':');
  return random.pick([full, `2a0${random.int(9) + 1}:${part()}:${part()}::${random.text(1, hex.slice(1))}`]);
}

function gps(random: Random): string {
  const decimal = (whole: number): string =>
    `${random.int(whole)}.${random.text(4, digits)}${random.int(9) + 1}`;
  return `${random.pick(['', '-'])}${decimal(89)}, ${random.pick(['', '-'])}${decimal(179)}`;
}

/** How to reach somebody, pay as somebody, or find somebody's machine. */
export const contactRows: readonly LabelledRow[] = [
  ['email', ['e-mail', 'Email', 'E-Mail-Adresse', 'correo'], email],
  ['email-upper', ['E-MAIL', 'contact'], r => email(r).toUpperCase()],
  ['email-subdomain', ['mail', 'courriel'], r => `${r.text(7, lower)}@mail.${r.pick(domains)}`],
  ...Object.entries(phones).map(
    ([country, patterns]): LabelledRow => [
      `phone-${country}`,
      ['phone', 'Tel.', 'WhatsApp'],
      r => dialled(r, patterns),
    ],
  ),
  ...cards.map(
    ([brand, heads, groups]): LabelledRow => [
      `card-${brand}`,
      ['card', 'card number', 'Kreditkarte', 'tarjeta'],
      card(heads, groups),
    ],
  ),
  ['ipv4', ['IP', 'client IP', 'IP address'], ipv4],
  ['ipv6', ['IPv6', 'client address'], ipv6],
  ['mac', ['MAC', 'MAC address'], mac],
  ['gps', ['GPS', 'location', 'coordinates'], gps],
];

export const nationalPhoneRows: readonly LabelledRow[] = nationalPhones.map(([id, cues, patterns]) => [
  `national-phone-${id}`,
  cues,
  r => dialled(r, patterns),
]);
