import { digits, type Random } from '../random.ts';
import { checked, luhn, to11, weighted } from './checkDigits.ts';
import type { LabelledRow } from './labelled.ts';
import { afterSix, between, dayFirst, number, yearFirst } from './person.ts';

function swedish(r: Random): string {
  return afterSix(checked(r, r2 => yearFirst(r2) + number(r2, 3), luhn));
}

function finnish(r: Random): string {
  const date = dayFirst(r);
  const serial = between(r, 2, 899);
  return `${date}-${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(date + serial) % 31)}`;
}

function norwegian(r: Random): string {
  const first = to11([3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = to11([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return checked(r, r2 => checked(r2, r3 => dayFirst(r3) + between(r3, 0, 499), first), second);
}

function danish(r: Random): string {
  return afterSix(checked(r, r2 => dayFirst(r2) + between(r2, 1, 399), to11([4, 3, 2, 7, 6, 5, 4, 3, 2])));
}

function icelandic(r: Random): string {
  const body = checked(r, r2 => dayFirst(r2) + between(r2, 20, 99), to11([3, 2, 7, 6, 5, 4, 3, 2]));
  return afterSix(`${body}9`);
}

/** Estonia and Lithuania: where the first weights give 10, a second row of them decides. */
function baltic(r: Random): string {
  const body = r.pick(['3', '4']) + yearFirst(r) + between(r, 1, 999);
  const first = weighted(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  return body + (first < 10 ? first : (weighted(body, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10);
}

function latvian(r: Random): string {
  const check = (body: string): string | undefined => {
    const rest = (1 + weighted(body, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11;
    return rest > 9 ? undefined : String(rest);
  };
  return afterSix(checked(r, r2 => `${dayFirst(r2)}1${r2.text(3, digits)}`, check));
}

/** Numbers of people in the Nordic and Baltic countries. */
export const northernIds: readonly LabelledRow[] = [
  ['se-personnummer', ['personnummer', 'pers.nr'], swedish],
  ['fi-hetu', ['henkilötunnus', 'HETU'], finnish],
  ['no-fodselsnummer', ['fødselsnummer', 'Norwegian national ID'], norwegian],
  ['dk-cpr', ['CPR-nummer', 'CPR'], danish],
  ['is-kennitala', ['kennitala', 'kt.'], icelandic],
  ['ee-isikukood', ['isikukood', 'Estonian personal code'], baltic],
  ['lt-asmens-kodas', ['asmens kodas', 'Lithuanian personal code'], baltic],
  ['lv-personas-kods', ['personas kods', 'Latvian personal code'], latvian],
];
