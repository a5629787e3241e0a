import * as check from '../../../checks/national/asiaPacific.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of Australia, New Zealand and India. */
export const asiaPacificRules: readonly TextRule[] = [
  {
    id: 'au-tfn',
    name: 'Australian tax file number',
    cues: ['tfn', 'tax file', 'tax file number'],
    shape: '\\d{3} ?\\d{3} ?\\d{3}|\\d{3}-\\d{3}-\\d{3}',
    valid: check.tfn,
  },
  {
    id: 'au-abn',
    name: 'Australian business number',
    cues: ['abn', 'business number'],
    shape: '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}',
    valid: check.abn,
    cued: 1,
  },
  {
    id: 'au-acn',
    name: 'Australian company number',
    cues: ['acn', 'company number'],
    shape: '\\d{3} ?\\d{3} ?\\d{3}',
    valid: check.acn,
  },
  {
    id: 'au-medicare',
    name: 'Australian Medicare number',
    cues: ['medicare'],
    shape: '\\d{4}[ -]?\\d{5}[ -]?\\d(?:[ -/]?\\d)?',
    valid: check.medicare,
  },
  {
    id: 'nz-ird',
    name: 'New Zealand IRD number',
    cues: ['ird', 'ird number', 'inland revenue'],
    shape: '\\d{2,3}[- ]?\\d{3}[- ]?\\d{3}',
    valid: check.ird,
  },
  {
    id: 'in-aadhaar',
    name: 'Indian Aadhaar number',
    cues: ['aadhaar', 'aadhar', 'adhaar', 'uidai', 'आधार'],
    shape: '\\d{12}|\\d{4}-\\d{4}-\\d{4}',
    valid: check.aadhaar,
    open: { shape: '[2-9]\\d{3} \\d{4} \\d{4}' },
  },
  {
    id: 'in-pan',
    name: 'Indian PAN',
    cues: ['pan', 'pan card', 'permanent account number'],
    shape: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]',
    valid: (n: string) => !/^(?:AAAAA|ABCDE)/.test(n) && !n.includes('0000'),
    open: {
      shape: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]',
    },
  },
  {
    id: 'in-gstin',
    name: 'Indian GSTIN',
    cues: ['gstin', 'gst', 'gst number', 'gst no'],
    shape: '\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[\\dA-Z]',
    valid: check.gstin,
    open: {
      shape: '\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[\\dA-Z]',
    },
  },
].map(nationalId);
