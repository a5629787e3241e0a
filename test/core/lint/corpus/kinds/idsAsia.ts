import { digits, type Random, upper } from '../random.ts';
import { checked, luhn, numbersOf, verhoeff, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { afterSix, between, birth, capitals, grouped, number, yearFirst } from './person.ts';

function aadhaar(r: Random): string {
  return grouped(
    checked(r, r2 => r2.pick([...'23456789']) + r2.text(10, digits), verhoeff),
    [4, 4, 4],
  );
}

function pan(r: Random): string {
  return `${capitals(r, 3)}P${capitals(r, 1)}${number(r, 4)}${capitals(r, 1)}`;
}

function gstin(r: Random): string {
  const body = `${between(r, 1, 37)}${pan(r)}1Z`;
  const sum = numbersOf(body).reduce((total, value, i) => {
    const product = value * (i % 2 === 0 ? 1 : 2);
    return total + Math.floor(product / 36) + (product % 36);
  }, 0);
  return body + (digits + upper).charAt((36 - (sum % 36)) % 36);
}

function chinese(r: Random): string {
  const { year, month, day } = birth(r);
  const region = r.pick(['110101', '310104', '440305', '330106', '510107']);
  const body = region + year + month + day + r.text(3, digits);
  const sum = weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return body + '10X98765432'.charAt(sum % 11);
}

function japanese(r: Random): string {
  const body = number(r, 11);
  const rest = weighted(body, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return grouped(body + (rest < 2 ? '0' : 11 - rest), [4, 4, 4]);
}

function korean(r: Random): string {
  const body = yearFirst(r) + r.pick(['1', '2']) + between(r, 0, 89) + r.text(3, digits);
  return afterSix(body + ((11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10));
}

function singaporean(r: Random): string {
  const prefix = r.pick([...'STFG']);
  const body = number(r, 7);
  const sum = weighted(body, [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(prefix) ? 4 : 0);
  return prefix + body + ('ST'.includes(prefix) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK').charAt(sum % 11);
}

function hongKong(r: Random): string {
  const letter = r.text(1, 'ABCDEGHKPRVYZ');
  const body = number(r, 6);
  const sum = 36 * 9 + Number.parseInt(letter, 36) * 8 + weighted(body, [7, 6, 5, 4, 3, 2]);
  return `${letter}${body}(${'0123456789A'.charAt((11 - (sum % 11)) % 11)})`;
}

const taiwaneseOrder = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function taiwanese(r: Random): string {
  const letter = r.pick([...'ABCDEFGHJKLMNPQRST']);
  const code = taiwaneseOrder.indexOf(letter) + 10;
  const body = r.pick(['1', '2']) + r.text(7, digits);
  const sum = Math.floor(code / 10) + (code % 10) * 9 + weighted(body, [8, 7, 6, 5, 4, 3, 2, 1]);
  return letter + body + ((10 - (sum % 10)) % 10);
}

function thai(r: Random): string {
  const body = r.pick([...'1345678']) + r.text(11, digits);
  const check = (11 - (weighted(body, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10;
  return grouped(body + check, [1, 4, 5, 2, 1], '-');
}

function malaysian(r: Random): string {
  return `${yearFirst(r)}-${between(r, 1, 16)}-${number(r, 4)}`;
}

function indonesian(r: Random): string {
  const { yy, month, day } = birth(r);
  return r.pick(['317401', '327503', '357801']) + day + month + yy + between(r, 1, 9999);
}

function emirati(r: Random): string {
  const body = checked(r, r2 => `784${birth(r2).year}${r2.text(7, digits)}`, luhn);
  return grouped(body, [3, 4, 7, 1], '-');
}

function saudi(r: Random): string {
  return checked(r, r2 => `1${r2.text(8, digits)}`, luhn);
}

function pakistani(r: Random): string {
  return `${between(r, 31101, 42501)}-${number(r, 7)}-${number(r, 1)}`;
}

function israeli(r: Random): string {
  return checked(r, r2 => number(r2, 8), luhn);
}

/** Numbers of people and firms in Asia and around the Gulf. */
export const asianIds: readonly LabelledRow[] = [
  ['in-aadhaar', ['Aadhaar', 'Aadhaar number', 'आधार'], aadhaar],
  ['in-pan', ['PAN', 'PAN card'], pan],
  ['in-gstin', ['GSTIN', 'GST number'], gstin],
  ['cn-id', ['身份证号', '身份证号码', 'Chinese ID'], chinese],
  ['jp-my-number', ['マイナンバー', '個人番号', 'My Number'], japanese],
  ['kr-rrn', ['주민등록번호', 'RRN'], korean],
  ['sg-nric', ['NRIC', 'FIN'], singaporean],
  ['hk-id', ['HKID', '香港身份證'], hongKong],
  ['tw-id', ['身分證字號', 'Taiwan ID'], taiwanese],
  ['th-id', ['เลขประจำตัวประชาชน', 'Thai ID'], thai],
  ['my-mykad', ['MyKad', 'IC number', 'no. kad pengenalan'], malaysian],
  ['id-nik', ['NIK', 'nomor KTP'], indonesian],
  ['ae-emirates-id', ['Emirates ID', 'رقم الهوية'], emirati],
  ['sa-national-id', ['رقم الهوية الوطنية', 'Saudi national ID'], saudi],
  ['pk-cnic', ['CNIC'], pakistani],
  ['il-id', ['תעודת זהות', 'Teudat Zehut'], israeli],
];
