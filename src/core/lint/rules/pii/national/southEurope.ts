import * as check from '../../../checks/national/westEurope.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of France, Spain and Portugal. */
export const southEuropeRules: readonly TextRule[] = [
  {
    id: 'fr-nir',
    name: 'French social security number (NIR)',
    cues: [
      'nir',
      'insee',
      'sécurité sociale',
      'securite sociale',
      'numéro de sécurité sociale',
      'sécu',
      'carte vitale',
      'numéro de sécu',
    ],
    shape:
      '[12378]\\d{4}(?:\\d{2}|2[AB])\\d{8}|[12378][ .-]?\\d{2}[ .-]?\\d{2}[ .-]?(?:\\d{2}|2[AB])[ .-]?\\d{3}[ .-]?\\d{3}[ .-/]?\\d{2}',
    valid: check.nir,
    open: {
      shape:
        '[12] \\d{2} \\d{2} (?:\\d{2}|2[AB]) \\d{3} \\d{3} \\d{2}|[12]\\d{4}(?:\\d{2}|2[AB])\\d{6} \\d{2}',
    },
    cued: 1,
  },
  {
    id: 'fr-siren',
    name: 'French SIREN',
    cues: ['siren'],
    shape: '\\d{3} ?\\d{3} ?\\d{3}',
    valid: check.siren,
  },
  {
    id: 'fr-siret',
    name: 'French SIRET',
    cues: ['siret'],
    shape: '\\d{3} ?\\d{3} ?\\d{3} ?\\d{5}',
    valid: check.siren,
  },
  {
    id: 'es-dni',
    name: 'Spanish DNI',
    cues: ['dni', 'nif', 'documento nacional'],
    shape: '\\d{8}[- ]?[A-Z]|\\d{2}\\.\\d{3}\\.\\d{3}[- ]?[A-Z]',
    valid: check.dni,
    open: {
      shape: '\\d{8}-?[A-HJ-NP-TV-Z]',
    },
    cued: 1,
  },
  {
    id: 'es-nie',
    name: 'Spanish NIE',
    cues: ['nie', 'nif', 'número de extranjero'],
    shape: '[XYZ][- ]?\\d{7}[- ]?[A-Z]',
    valid: check.dni,
    open: {
      shape: '[XYZ]-?\\d{7}-?[A-HJ-NP-TV-Z]',
      lead: '[XYZ]-',
    },
    cued: 1,
  },
  {
    id: 'es-nss',
    name: 'Spanish social security number',
    cues: ['nss', 'naf', 'seguridad social', 'número de la seguridad social'],
    shape: '\\d{2}[ /-]?\\d{8}[ /-]?\\d{2}',
    valid: check.nss,
  },
  {
    id: 'pt-nif',
    name: 'Portuguese NIF',
    cues: ['nif', 'contribuinte', 'número de contribuinte', 'número fiscal'],
    shape: '\\d{3} ?\\d{3} ?\\d{3}',
    valid: check.nif,
  },
].map(nationalId);
