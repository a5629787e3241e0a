import { vatNumber, vatPrefixes } from '../../checks/vatNumber.ts';
import { cueRule } from '../../cueRule.ts';

const shape = `(?:${vatPrefixes.join('|')})[ -]?U?[A-Z\\d](?:[ .-]?\\d){5,11}(?:[ .]?[A-Z]\\d{0,2})?`;

/** VAT numbers of the states of the European Union and of Britain. */
export const vatNumberRule = cueRule({
  id: 'eu-vat-number',
  name: 'European VAT number',
  severity: 'warning',
  cues: [
    'vat',
    'vat number',
    'vat no',
    'vat id',
    'ust id',
    'ust idnr',
    'umsatzsteuer',
    'tva',
    'iva',
    'btw',
    'moms',
    'nip',
  ],
  shape,
  gap: 'far',
  numbers: { shape },
  variable: 'vat_number',
  judge: ({ value }, cued) => {
    const result = vatNumber(value.replace(/[ .-]/g, '').toUpperCase());
    if (!result || !/^[A-Z]{2}/.test(value)) return undefined;
    return cued ? 1 : result === 'checked' && !/ \d$/.test(value) ? 0.9 : undefined;
  },
});
