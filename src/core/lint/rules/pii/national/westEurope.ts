import { luhn } from '../../../checks/luhn.ts';
import * as check from '../../../checks/national/westEurope.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of Britain, Ireland and the Low Countries. */
export const westEuropeRules: readonly TextRule[] = [
  {
    id: 'gb-nino',
    name: 'British national insurance number',
    cues: ['nino', 'national insurance', 'national insurance number', 'ni number', 'ni no'],
    shape: '[A-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]|[A-Z]{2}(?:-\\d{2}){3}-[A-D]',
    valid: check.nino,
    open: {
      shape: '[A-Z]{2}\\d{6}[A-D]|[A-Z]{2} \\d{2} \\d{2} \\d{2} [A-D]',
      lead: '[A-Z]{2} ',
    },
  },
  {
    id: 'gb-nhs',
    name: 'British NHS number',
    cues: ['nhs', 'nhs number', 'nhs no'],
    shape: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}',
    valid: check.nhs,
    cued: 1,
  },
  {
    id: 'gb-utr',
    name: 'British taxpayer reference (UTR)',
    cues: ['utr', 'unique taxpayer reference', 'tax reference', 'unique tax reference'],
    shape: '\\d{5} ?\\d{5}',
    valid: check.utr,
  },
  {
    id: 'ie-pps',
    name: 'Irish PPS number',
    cues: ['pps', 'ppsn', 'pps number', 'personal public service'],
    shape: '\\d{7}[A-W][A-IW]?',
    valid: check.pps,
  },
  {
    id: 'nl-bsn',
    name: 'Dutch citizen service number (BSN)',
    cues: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi nummer', 'burger service nummer'],
    shape: '\\d{9}|\\d{4}[ .]\\d{2}[ .]\\d{3}|\\d{3}[ .]\\d{3}[ .]\\d{3}',
    valid: check.bsn,
  },
  {
    id: 'be-national',
    name: 'Belgian national number',
    cues: [
      'rijksregister',
      'rijksregisternummer',
      'rrn',
      'insz',
      'niss',
      'numéro national',
      'registre national',
      'numéro de registre national',
      'nationaal nummer',
      'numero national',
    ],
    shape: '\\d{11}|\\d{2}[ .]\\d{2}[ .]\\d{2}[ -]\\d{3}[ .]\\d{2}|\\d{6}[ -]\\d{3}[ .-]\\d{2}',
    valid: check.rijksregister,
    open: {
      shape: '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}',
    },
  },
  {
    id: 'lu-matricule',
    name: 'Luxembourgish national number',
    cues: ['matricule', 'matricule nationale', 'numéro matricule'],
    shape: '(?:19|20)\\d{11}',
    valid: (n: string) => luhn(n.slice(0, 12)),
  },
].map(nationalId);
