import * as check from '../../../checks/national/north.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of the Nordic countries. */
export const northRules: readonly TextRule[] = [
  {
    id: 'se-personnummer',
    name: 'Swedish personal number',
    cues: ['personnummer', 'personnr', 'samordningsnummer', 'swedish personal number', 'person nr'],
    shape: '(?:19|20)?\\d{6}[-+]?\\d{4}',
    valid: check.personnummer,
    open: { shape: '(?:19|20)?\\d{6}[-+]\\d{4}' },
  },
  {
    id: 'fi-hetu',
    name: 'Finnish personal identity code',
    cues: [
      'hetu',
      'henkilötunnus',
      'henkilötunnukseni',
      'henkilötunnuksensa',
      'sotu',
      'personbeteckning',
      'personal identity code',
    ],
    shape: '\\d{6}[-+A-FU-Y]\\d{3}[\\dA-Y]',
    valid: check.hetu,
    open: {
      shape: '\\d{6}[-+A]\\d{3}[\\dA-Y]',
    },
    cued: 1,
  },
  {
    id: 'no-fodselsnummer',
    name: 'Norwegian birth number',
    cues: [
      'fødselsnummer',
      'fodselsnummer',
      'fødselsnr',
      'personnummer',
      'fnr',
      'd nummer',
      'fødselsnummeret',
    ],
    shape: '\\d{6} ?\\d{5}',
    valid: check.fodselsnummer,
    open: { shape: '\\d{6} \\d{5}' },
  },
  {
    id: 'dk-cpr',
    name: 'Danish CPR number',
    cues: ['cpr', 'cpr nummer', 'cpr nr', 'personnummer'],
    shape: '\\d{6}[- ]?\\d{4}',
    valid: check.cpr,
  },
  {
    id: 'is-kennitala',
    name: 'Icelandic kennitala',
    cues: ['kennitala', 'kennitalan', 'kennitölu', 'kt'],
    shape: '\\d{6}-?\\d{4}',
    valid: check.kennitala,
  },
].map(nationalId);
