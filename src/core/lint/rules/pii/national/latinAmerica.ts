import * as check from '../../../checks/national/americas.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of Latin America. */
export const latinAmericaRules: readonly TextRule[] = [
  {
    id: 'br-cpf',
    name: 'Brazilian CPF',
    cues: ['cpf', 'cadastro de pessoa'],
    shape: '\\d{9}-?\\d{2}|\\d{3}\\.?\\d{3}\\.?\\d{3}[-/ ]?\\d{2}',
    valid: check.cpf,
    open: { shape: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}' },
  },
  {
    id: 'br-cnpj',
    name: 'Brazilian CNPJ',
    cues: ['cnpj'],
    shape: '[A-Z\\d]{12}-?\\d{2}',
    valid: check.cnpj,
    open: {
      shape: '[A-Z\\d]{2}\\.[A-Z\\d]{3}\\.[A-Z\\d]{3}/[A-Z\\d]{4}-\\d{2}',
      lead: '[A-Z]{2}\\.(?:[A-Z]{3}\\.)?',
      digits: 6,
    },
  },
  {
    id: 'ar-cuit',
    name: 'Argentine CUIT or CUIL',
    cues: ['cuit', 'cuil'],
    shape: '\\d{11}|\\d{2} \\d{8} \\d',
    valid: check.cuit,
    open: { shape: '\\d{2}-\\d{8}-\\d' },
  },
  {
    id: 'cl-rut',
    name: 'Chilean RUT',
    cues: ['rut', 'run', 'rol unico tributario', 'rol único tributario'],
    shape: '\\d{7,8}-?[\\dK]|\\d{1,2}\\.\\d{3}\\.\\d{3}-?[\\dK]',
    valid: check.rut,
    open: {
      shape: '\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dK]',
    },
  },
  {
    id: 'co-nit',
    name: 'Colombian NIT',
    cues: ['nit'],
    shape: '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d',
    valid: check.nit,
  },
  {
    id: 'mx-curp',
    name: 'Mexican CURP',
    cues: ['curp'],
    shape: '[A-Z][AEIOUX][A-Z]{2}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d',
    valid: check.curp,
    open: {
      shape: '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d',
    },
  },
  {
    id: 'mx-rfc',
    name: 'Mexican RFC',
    cues: ['rfc', 'registro federal'],
    shape: '[A-ZÑ&]{3,4}-?\\d{6}-?[A-Z\\d]{3}',
    valid: check.rfc,
  },
  { id: 'pe-ruc', name: 'Peruvian RUC', cues: ['ruc'], shape: '\\d{11}', valid: check.ruc },
  {
    id: 'uy-ci',
    name: 'Uruguayan identity card number',
    cues: ['cédula', 'cedula', 'ci', 'documento de identidad'],
    shape: '\\d\\.?\\d{3}\\.?\\d{3}-?\\d',
    valid: check.cedulaUy,
  },
  {
    id: 'ec-cedula',
    name: 'Ecuadorian identity card number',
    cues: ['cédula', 'cedula'],
    shape: '\\d{9}-?\\d',
    valid: check.cedulaEc,
  },
].map(nationalId);
