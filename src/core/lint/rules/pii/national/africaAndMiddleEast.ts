import { isYearFirst } from '../../../checks/calendar.ts';
import { iin, luhnAnd } from '../../../checks/national/asiaPacific.ts';
import { idZa } from '../../../checks/national/north.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

const isAny = (n: string): boolean => !/^(\d)\1+$|123456/.test(n);

/** Numbers of Africa, the Middle East, central Asia and the countries whose number has no check digit. */
export const africaAndMiddleEastRules: readonly TextRule[] = [
  {
    id: 'za-identity',
    name: 'South African identity number',
    cues: ['id number', 'identity number', 'south african id', 'sa id', 'rsa id', 'id no', 'id nommer'],
    shape: '\\d{6} ?\\d{4} ?\\d{2} ?\\d|\\d{13}',
    valid: idZa,
  },
  {
    id: 'ng-nin',
    name: 'Nigerian national identification number',
    cues: ['nin', 'national identification number'],
    shape: '\\d{11}',
    valid: isAny,
  },
  {
    id: 'ng-bvn',
    name: 'Nigerian bank verification number',
    cues: ['bvn', 'bank verification number'],
    shape: '22\\d{9}',
    valid: isAny,
  },
  {
    id: 'eg-identity',
    name: 'Egyptian national identity number',
    cues: ['الرقم القومي', 'egyptian id', 'national id', 'national id number'],
    shape: '[23]\\d{13}',
    valid: (n: string) => isYearFirst(n.slice(1)),
  },
  {
    id: 'il-identity',
    name: 'Israeli identity number',
    cues: ['תעודת זהות', 'ת.ז.', 'ת״ז', 'ת"ז', 'מספר זהות', 'teudat zehut', 'israeli id'],
    shape: '\\d{8}-?\\d',
    valid: luhnAnd(/^(?!0{5})/),
  },
  {
    id: 'sa-identity',
    name: 'Saudi identity or residence number',
    cues: ['iqama', 'الهوية', 'هوية', 'saudi id', 'national id', 'الإقامة'],
    shape: '[12]\\d{9}',
    valid: luhnAnd(/^[12]/),
  },
  {
    id: 'ae-emirates-id',
    name: 'Emirates ID number',
    cues: ['emirates id', 'الهوية الإماراتية', 'uae id'],
    shape: '784\\d{12}',
    valid: luhnAnd(/^784(?:19|20)/),
    open: { shape: '784-\\d{4}-\\d{7}-\\d' },
  },
  { id: 'kz-iin', name: 'Kazakh IIN', cues: ['иин', 'жсн', 'iin'], shape: '\\d{12}', valid: iin },
  {
    id: 'pk-cnic',
    name: 'Pakistani CNIC',
    cues: ['cnic', 'nicop', 'شناختی کارڈ'],
    shape: '\\d{13}',
    valid: (n: string) => /^[1-7]/.test(n) && isAny(n),
    open: { shape: '[1-7]\\d{4}-\\d{7}-\\d' },
  },
  {
    id: 'ph-tin',
    name: 'Philippine TIN or SSS number',
    cues: ['philippine tin', 'sss number', 'sss no', 'philhealth', 'pag ibig'],
    shape: '\\d{2}-\\d{7}-\\d|\\d{3}-\\d{3}-\\d{3}(?:-\\d{3,5})?|\\d{2}-\\d{9}-\\d|\\d{4}-\\d{4}-\\d{4}',
    valid: isAny,
  },
].map(nationalId);
