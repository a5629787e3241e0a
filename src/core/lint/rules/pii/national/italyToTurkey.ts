import { luhn } from '../../../checks/luhn.ts';
import * as east from '../../../checks/national/eastEurope.ts';
import * as check from '../../../checks/national/westEurope.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of Italy, Greece and Turkey. */
export const italyToTurkeyRules: readonly TextRule[] = [
  {
    id: 'it-codice-fiscale',
    name: 'Italian codice fiscale',
    cues: ['codice fiscale', 'cod. fisc.', 'cf'],
    shape: '[A-Z]{6}[\\dLMNP-V]{2}[ABCDEHLMPRST][\\dLMNP-V]{2}[A-Z][\\dLMNP-V]{3}[A-Z]',
    valid: check.codiceFiscale,
    open: {
      shape: '[A-Z]{6}\\d{2}[ABCDEHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]',
    },
    cued: 1,
  },
  {
    id: 'it-partita-iva',
    name: 'Italian partita IVA',
    cues: ['partita iva', 'p.iva', 'p. iva', 'piva'],
    shape: '\\d{11}',
    valid: luhn,
  },
  {
    id: 'gr-afm',
    name: 'Greek tax number (AFM)',
    cues: ['afm', 'αφμ', 'α.φ.μ.'],
    shape: '\\d{9}',
    valid: east.afm,
  },
  {
    id: 'gr-amka',
    name: 'Greek social security number (AMKA)',
    cues: ['amka', 'αμκα', 'α.μ.κ.α.'],
    shape: '\\d{11}',
    valid: east.amka,
  },
  {
    id: 'tr-identity',
    name: 'Turkish identity number',
    cues: [
      'tckn',
      'tc kimlik',
      't.c. kimlik',
      'kimlik',
      'kimlik no',
      'kimlik numarası',
      'kimlik numaram',
      'tc no',
    ],
    shape: '\\d{11}|\\d{3} \\d{3} \\d{3} \\d{2}',
    valid: east.tckn,
  },
].map(nationalId);
