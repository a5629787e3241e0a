import { digits, type Random } from '../random.ts';
import type { LabelledRow } from './labelled.ts';
import { number } from './person.ts';

/** What only the word before it tells: papers, records, plates, accounts. */
export const documentRows: readonly LabelledRow[] = [
  [
    'passport',
    ['passport number', 'Passport No.', 'passport'],
    r =>
      r.pick([
        `${r.text(1, 'CGKPX')}${number(r, 8)}`,
        number(r, 9),
        `${r.text(2, 'ABCDEFGH')}${number(r, 7)}`,
      ]),
  ],
  ['passport-de', ['Reisepassnummer', 'Passnummer'], r => `C${r.text(8, 'CFGHJKLMNPRTVWXYZ0123456789')}`],
  [
    'passport-fr',
    ['numéro de passeport', 'passeport n°'],
    r => `${number(r, 2)}${r.text(2, 'ABCDEFG')}${number(r, 5)}`,
  ],
  ['passport-es', ['número de pasaporte', 'pasaporte'], r => `${r.text(3, 'ABCDEFG')}${number(r, 6)}`],
  [
    'passport-ru',
    ['паспорт', 'серия и номер паспорта'],
    r => `${number(r, 2)} ${number(r, 2)} ${number(r, 6)}`,
  ],
  ['passport-cn', ['护照号码', '护照号'], r => `E${number(r, 8)}`],
  [
    'driver-licence-us',
    ["driver's license", 'driver license number', 'DL number'],
    r =>
      r.pick([
        `${r.text(1, 'ABDHY')}${number(r, 7)}`,
        `${r.text(1, 'SWK')}${number(r, 3)}-${number(r, 4)}-${number(r, 4)}`,
      ]),
  ],
  [
    'driver-licence-uk',
    ['driving licence number', 'driving licence'],
    r =>
      `${r.pick(['OKAFO', 'BRAND', 'LUNDG'])}${number(r, 1)}${r.pick(['01', '12', '57'])}${r.pick(['09', '17', '24'])}${number(r, 1)}J9${r.text(1, 'ABC')}${r.text(2, 'FGHJ')}`,
  ],
  [
    'driver-licence-de',
    ['Führerscheinnummer', 'Führerschein Nr.'],
    r => `${r.text(1, 'BJNR')}${number(r, 2)}${r.text(1, 'ABC')}${number(r, 5)}${r.text(2, 'FGH1234')}`,
  ],
  [
    'medical-record',
    ['MRN', 'medical record number', 'patient ID', 'chart number'],
    r => r.pick([number(r, 8), `${number(r, 3)}-${number(r, 2)}-${number(r, 4)}`, `MR${number(r, 7)}`]),
  ],
  [
    'insurance',
    ['insurance number', 'policy number', 'member ID', 'Versicherungsnummer'],
    r => r.pick([`${r.text(3, 'ABCXYZ')}${number(r, 9)}`, `${number(r, 3)}-${number(r, 6)}-${number(r, 2)}`]),
  ],
  [
    'health-plan',
    ['health plan ID', 'subscriber ID', 'Medicaid ID'],
    r => `${r.text(2, 'ABCXW')}${number(r, 8)}`,
  ],
  [
    'plate',
    ['license plate', 'number plate', 'registration plate'],
    r =>
      r.pick([
        `${number(r, 1)}${r.text(3, 'ABCDXYZ')}${number(r, 3)}`,
        `${r.text(2, 'ABDE')}${number(r, 2)} ${r.text(3, 'KLMNX')}`,
      ]),
  ],
  [
    'plate-de',
    ['Kennzeichen', 'amtliches Kennzeichen'],
    r => `${r.pick(['B', 'HH', 'M', 'KÖ'])}-${r.text(2, 'ABKXY')} ${number(r, 4)}`,
  ],
  [
    'plate-fr',
    ["plaque d'immatriculation", 'immatriculation'],
    r => `${r.text(2, 'ABCD')}-${number(r, 3)}-${r.text(2, 'EFGH')}`,
  ],
  ['employer-id', ['EIN', 'employer identification number'], r => `${number(r, 2)}-${number(r, 7)}`],
  ['bank-account', ['account number', 'bank account', 'Kontonummer'], r => number(r, r.int(4) + 8)],
  ['sort-code', ['sort code'], r => `${number(r, 2)}-${number(r, 2)}-${number(r, 2)}`],
  [
    'username',
    ['username', 'user name', 'login', 'Benutzername'],
    r => `${r.pick(['tlund', 'oknovak', 'j.garnier', 'mquispe_'])}${r.int(90) + 10}`,
  ],
  [
    'handle',
    ['Twitter handle', 'Instagram', 'Telegram handle'],
    r => `@${r.pick(['tove_lund', 'okafor_reads', 'hana.bakes'])}${r.text(2, digits)}`,
  ],
  [
    'student-id',
    ['student ID', 'Matrikelnummer', 'employee ID'],
    r => r.pick([number(r, 8), `${r.text(1, 'ES')}${r.text(6, digits)}`]),
  ],
];

const months = ['January', 'March', 'April', 'June', 'August', 'October'];

function day(random: Random): { d: string; m: string; y: string } {
  return {
    d: String(random.int(27) + 1).padStart(2, '0'),
    m: String(random.int(12) + 1).padStart(2, '0'),
    y: String(1948 + random.int(55)),
  };
}

const numeric =
  (write: (d: string, m: string, y: string) => string) =>
  (random: Random): string => {
    const { d, m, y } = day(random);
    return write(d, m, y);
  };

/** Dates of birth, which only the words before them tell from other dates. */
export const birthRows: readonly LabelledRow[] = [
  ['birth-iso', ['date of birth', 'DOB', 'born on'], numeric((d, m, y) => `${y}-${m}-${d}`)],
  ['birth-us', ['DOB', 'Date of birth', 'birthday'], numeric((d, m, y) => `${m}/${d}/${y}`)],
  [
    'birth-words',
    ['born', 'date of birth', 'Birthdate'],
    r => `${r.int(27) + 1} ${r.pick(months)} ${1948 + r.int(55)}`,
  ],
  ['birth-words-us', ['born on', 'DOB'], r => `${r.pick(months)} ${r.int(27) + 1}, ${1948 + r.int(55)}`],
  ['birth-de', ['Geburtsdatum', 'geboren am', 'geb.'], numeric((d, m, y) => `${d}.${m}.${y}`)],
  ['birth-fr', ['date de naissance', 'né le', 'née le'], numeric((d, m, y) => `${d}/${m}/${y}`)],
  ['birth-es', ['fecha de nacimiento', 'nacido el'], numeric((d, m, y) => `${d}/${m}/${y}`)],
  ['birth-pt', ['data de nascimento', 'nascido em'], numeric((d, m, y) => `${d}/${m}/${y}`)],
  ['birth-it', ['data di nascita', 'nato il'], numeric((d, m, y) => `${d}/${m}/${y}`)],
  ['birth-nl', ['geboortedatum'], numeric((d, m, y) => `${d}-${m}-${y}`)],
  ['birth-pl', ['data urodzenia'], numeric((d, m, y) => `${d}.${m}.${y}`)],
  ['birth-ru', ['дата рождения'], numeric((d, m, y) => `${d}.${m}.${y}`)],
  ['birth-zh', ['出生日期', '生日'], numeric((d, m, y) => `${y}年${Number(m)}月${Number(d)}日`)],
  ['birth-ja', ['生年月日'], numeric((d, m, y) => `${y}年${Number(m)}月${Number(d)}日`)],
  ['birth-ko', ['생년월일'], numeric((d, m, y) => `${y}년 ${Number(m)}월 ${Number(d)}일`)],
];
