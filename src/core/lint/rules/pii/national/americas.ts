import { luhn } from '../../../checks/luhn.ts';
import * as check from '../../../checks/national/americas.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

const ssnShape = '\\d{3}-\\d{2}-\\d{4}';

/** Numbers of the United States and Canada. */
export const americasRules: readonly TextRule[] = [
  {
    id: 'us-ssn',
    name: 'US social security number',
    cues: ['ssn', 'social security', 'social security number', 'social sec', 'seguro social', 'soc sec'],
    shape: '\\d{3}[ .]\\d{2}[ .]\\d{4}|\\d{9}',
    valid: check.ssn,
    open: { shape: ssnShape },
    severity: 'error' as const,
    cued: 0.7,
  },
  {
    id: 'us-itin',
    name: 'US individual taxpayer number (ITIN)',
    cues: ['itin', 'taxpayer identification number', 'individual taxpayer', 'tin', 'tax id'],
    shape: '\\d{3} \\d{2} \\d{4}|\\d{9}',
    valid: check.itin,
    open: { shape: `9${ssnShape.replace('\\d{3}', '\\d{2}')}` },
  },
  {
    id: 'us-ein',
    name: 'US employer number (EIN)',
    cues: [
      'ein',
      'fein',
      'employer identification',
      'employer identification number',
      'federal tax id',
      'tax id',
    ],
    shape: '\\d{2}-?\\d{7}',
    valid: check.ein,
  },
  {
    id: 'us-npi',
    name: 'US provider number (NPI)',
    cues: ['npi', 'national provider identifier', 'provider id'],
    shape: '[12]\\d{9}',
    valid: check.npi,
  },
  {
    id: 'us-dea',
    name: 'US DEA registration number',
    cues: ['dea', 'dea number', 'dea registration'],
    shape: '[A-HJ-MPR-UX][A-Z9]\\d{7}',
    valid: check.dea,
  },
  {
    id: 'us-mbi',
    name: 'US Medicare number (MBI)',
    cues: ['mbi', 'medicare', 'medicare number', 'medicare id', 'medicare beneficiary'],
    shape:
      '[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y]{2}\\d{2}',
    valid: () => true,
    open: {
      shape:
        '[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d-[AC-HJKMNP-RT-Y]{2}\\d{2}',
    },
  },
  {
    id: 'ca-sin',
    name: 'Canadian social insurance number (SIN)',
    cues: ['sin', 'social insurance', 'social insurance number', 'nas', 'assurance sociale'],
    shape: '\\d{3} \\d{3} \\d{3}|\\d{9}',
    valid: (n: string) => luhn(n) && !/^(?:000|(\d)\1{8})/.test(n),
    open: { shape: '\\d{3}-\\d{3}-\\d{3}' },
  },
].map(nationalId);
