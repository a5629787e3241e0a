import { mod11And10 } from '../../../checks/iso7064.ts';
import * as check from '../../../checks/national/eastEurope.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

const personalCode = ['personal code', 'asmens kodas', 'isikukood', 'personas kods'];

/** Numbers of central and eastern Europe and of Kazakhstan's neighbours. */
export const eastEuropeRules: readonly TextRule[] = [
  {
    id: 'pl-pesel',
    name: 'Polish PESEL',
    cues: ['pesel', 'peselu', 'numer pesel'],
    shape: '\\d{11}',
    valid: check.pesel,
  },
  {
    id: 'pl-nip',
    name: 'Polish NIP',
    cues: ['nip'],
    shape: '\\d{10}|\\d{3}-\\d{3}-\\d{2}-\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}',
    valid: check.nip,
  },
  { id: 'pl-regon', name: 'Polish REGON', cues: ['regon'], shape: '\\d{9}', valid: check.regon },
  {
    id: 'cz-birth-number',
    name: 'Czech or Slovak birth number',
    cues: ['rodné číslo', 'rodne cislo', 'rodného čísla', 'rč', 'r.č.', 'birth number'],
    shape: '\\d{10}',
    valid: check.rodneCislo,
    open: { shape: '\\d{6}/\\d{4}' },
  },
  {
    id: 'ro-cnp',
    name: 'Romanian CNP',
    cues: ['cnp', 'cod numeric personal', 'codul numeric personal'],
    shape: '\\d{13}',
    valid: check.cnp,
  },
  {
    id: 'bg-egn',
    name: 'Bulgarian EGN',
    cues: ['egn', 'егн', 'единен граждански номер'],
    shape: '\\d{10}',
    valid: check.egn,
  },
  {
    id: 'hr-oib',
    name: 'Croatian OIB',
    cues: ['oib', 'osobni identifikacijski broj'],
    shape: '\\d{11}',
    valid: mod11And10,
  },
  {
    id: 'rs-jmbg',
    name: 'Serbian, Bosnian, Macedonian or Montenegrin JMBG',
    cues: ['jmbg', 'јмбг', 'embg', 'ембг', 'matični broj', 'maticni broj', 'jedinstveni matični broj'],
    shape: '\\d{13}',
    valid: check.jmbg,
  },
  { id: 'si-emso', name: 'Slovenian EMŠO', cues: ['emšo', 'emso'], shape: '\\d{13}', valid: check.jmbg },
  {
    id: 'si-tax',
    name: 'Slovenian tax number',
    cues: ['davčna številka', 'davcna stevilka', 'davčna'],
    shape: '(?:SI)?\\d{8}',
    valid: (n: string) => check.davcna(n.replace('SI', '')),
  },
  {
    id: 'ee-personal',
    name: 'Estonian personal code',
    cues: ['isikukood', 'isikukoodi', 'ik', ...personalCode],
    shape: '\\d{11}',
    valid: check.isikukood,
  },
  {
    id: 'lt-personal',
    name: 'Lithuanian personal code',
    cues: ['asmens kodas', 'asmens kodo', 'a.k.', ...personalCode],
    shape: '\\d{11}',
    valid: check.isikukood,
  },
  {
    id: 'lv-personal',
    name: 'Latvian personal code',
    cues: ['personas kods', 'personas kodu', 'pk', ...personalCode],
    shape: '\\d{6}-?\\d{5}',
    valid: check.personasKods,
  },
  {
    id: 'hu-tax',
    name: 'Hungarian tax number',
    cues: ['adóazonosító', 'adóazonosító jel', 'adoazonosito', 'adószám'],
    shape: '\\d{10}',
    valid: check.adoazonosito,
  },
  {
    id: 'hu-taj',
    name: 'Hungarian social insurance number (TAJ)',
    cues: ['taj', 'taj szám', 'tajszám'],
    shape: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}',
    valid: check.taj,
  },
  { id: 'ru-inn', name: 'Russian INN', cues: ['inn', 'инн'], shape: '\\d{12}|\\d{10}', valid: check.inn },
  {
    id: 'ru-snils',
    name: 'Russian SNILS',
    cues: ['snils', 'снилс'],
    shape: '\\d{11}|\\d{3}-\\d{3}-\\d{3}[- ]\\d{2}',
    valid: check.snils,
    open: { shape: '\\d{3}-\\d{3}-\\d{3} \\d{2}' },
  },
  {
    id: 'ua-rnokpp',
    name: 'Ukrainian taxpayer number',
    cues: ['рнокпп', 'rnokpp', 'ідентифікаційний код', 'іпн', 'ipn', 'ідентифікаційний номер'],
    shape: '\\d{10}',
    valid: check.rnokpp,
  },
].map(nationalId);
