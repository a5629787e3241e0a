import { cueRule } from '../../cueRule.ts';

const values: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH', ...'JKLMN-P-R', ...'-STUVWXYZ'].map((c, i) => [c, i < 8 ? i + 1 : i < 17 ? i - 7 : i - 16]),
);
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** ISO 3779, and the check character of 49 CFR 565, which North American makers write and others may. */
function hasCheck(vin: string): boolean {
  const sum = weights.reduce((all, weight, i) => all + weight * (values[vin.charAt(i)] ?? Number(vin[i])), 0);
  return '0123456789X'.charAt(sum % 11) === vin[8];
}

/** Vehicle identification numbers, by their check character or with a word before them. */
export const vinRule = cueRule({
  id: 'vehicle-identification-number',
  name: 'Vehicle identification number',
  severity: 'warning',
  cues: [
    'vin',
    'vin number',
    'chassis',
    'chassis number',
    'fahrgestellnummer',
    'fin',
    'vehicle identification number',
    'numéro de châssis',
    'bastidor',
    'telaio',
  ],
  shape: '[A-HJ-NPR-Z\\d]{13}\\d{4}',
  gap: 'near',
  numbers: { shape: '[A-HJ-NPR-Z\\d]{13}\\d{4}', length: 17 },
  variable: 'vin',
  judge: ({ value }, cued) => {
    const mixed =
      /[A-Z]/.test(value) && /\d/.test(value) && value === value.toUpperCase() && !/(.)\1{6}/.test(value);
    if (!mixed) return undefined;
    if (hasCheck(value)) return 1;
    return cued ? 0.8 : undefined;
  },
});
