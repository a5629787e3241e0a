import { icaoCheck } from '../../checks/icaoCheck.ts';
import { cueRule } from '../../cueRule.ts';

/** The second line of a passport's machine-readable zone, or the first two of an identity card's (ICAO 9303). */
export const machineReadableZoneRule = cueRule({
  id: 'machine-readable-zone',
  name: 'Machine-readable zone of a passport or identity card',
  severity: 'error',
  cues: [],
  shape:
    '[A-Z\\d<]{9}\\d[A-Z<]{3}\\d{7}[MFX<]\\d{7}[A-Z\\d<]{2,16}|\\d{7}[MFX<]\\d{7}[A-Z<]{3}[A-Z\\d<]{11}\\d',
  gap: 'near',
  numbers: { shape: '[A-Z\\d<]{9}\\d[A-Z<]{3}\\d{7}[MFX<]\\d{7}[A-Z\\d<]{2}|\\d{7}[MFX<]\\d{7}[A-Z<]{3}' },
  variable: 'machine_readable_zone',
  before: /[\w<]/,
  judge: ({ value }) => {
    const short = /^\d{7}[MFX<]\d{7}[A-Z<]{3}/.test(value);
    const [birth, expiry] = short ? [0, 8] : [13, 21];
    const fits = (at: number) => icaoCheck(value.slice(at, at + 6), value.charAt(at + 6));
    return fits(birth) && fits(expiry) && (short || icaoCheck(value.slice(0, 9), value.charAt(9)))
      ? 1
      : undefined;
  },
});
