import * as check from '../../../checks/national/westEurope.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

const taxCues = ['tax id', 'tax number', 'vat number'];

/** Numbers of Germany, Austria and Switzerland. */
export const centralEuropeRules: readonly TextRule[] = [
  {
    id: 'de-steuer-id',
    name: 'German tax number (Steuer-ID)',
    cues: [
      'steuer id',
      'steueridentifikationsnummer',
      'steuer identifikationsnummer',
      'identifikationsnummer',
      'idnr',
      'steuernummer',
      'steuer-idnr',
      'tin',
      ...taxCues,
    ],
    shape: '\\d{2} \\d{3} \\d{3} \\d{3}|\\d{2}/\\d{3}/\\d{3}/\\d{3}|\\d{11}',
    valid: check.steuerId,
  },
  {
    id: 'de-rvnr',
    name: 'German pension insurance number',
    cues: [
      'rvnr',
      'rentenversicherung',
      'rentenversicherungsnummer',
      'sozialversicherungsnummer',
      'sv nummer',
      'svnr',
      'versicherungsnummer',
      'rentenversicherungsnr',
    ],
    shape: '\\d{2} ?\\d{6} ?[A-Z] ?\\d{3}',
    valid: check.rvnr,
    open: { shape: '\\d{8}[A-Z]\\d{3}|\\d{2} \\d{6} [A-Z] \\d{3}' },
  },
  {
    id: 'de-kvnr',
    name: 'German health insurance number',
    cues: [
      'kvnr',
      'krankenversicherung',
      'krankenversichertennummer',
      'krankenversicherungsnummer',
      'versichertennummer',
      'versicherten nr',
    ],
    shape: '[A-Z]\\d{9}',
    valid: check.kvnr,
  },
  {
    id: 'de-id-card',
    name: 'German identity card or passport number',
    cues: [
      'personalausweis',
      'personalausweisnummer',
      'ausweisnummer',
      'ausweis nr',
      'reisepass',
      'reisepassnummer',
      'passnummer',
      'perso nr',
    ],
    shape: '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}\\d',
    valid: check.idCardDe,
  },
  {
    id: 'at-svnr',
    name: 'Austrian social insurance number',
    cues: ['svnr', 'sozialversicherungsnummer', 'sv nummer', 'sv nr', 'versicherungsnummer'],
    shape: '\\d{4}[ -]?\\d{6}',
    valid: check.svnr,
  },
  {
    id: 'ch-ahv',
    name: 'Swiss AHV number',
    cues: ['ahv', 'ahv nummer', 'avs', 'oasi', 'navs', 'sozialversicherungsnummer'],
    shape: '756\\d{10}',
    valid: check.ahv,
    open: { shape: '756\\.\\d{4}\\.\\d{4}\\.\\d{2}' },
  },
].map(nationalId);
