import * as check from '../../../checks/national/asiaPacific.ts';
import { nationalId } from '../../../nationalId.ts';
import type { TextRule } from '../../../rule.ts';

/** Numbers of East and South-East Asia. */
export const eastAsiaRules: readonly TextRule[] = [
  {
    id: 'cn-identity',
    name: 'Chinese identity number',
    cues: ['身份证', '身份證', '身份证号', '公民身份', 'shenfenzheng', 'chinese id', 'resident identity'],
    shape: '\\d{17}[\\dX]',
    valid: check.idCn,
    open: { shape: '\\d{17}[\\dX]' },
  },
  {
    id: 'jp-my-number',
    name: 'Japanese individual number (My Number)',
    cues: ['my number', 'マイナンバー', '個人番号'],
    shape: '\\d{4}[ -]?\\d{4}[ -]?\\d{4}',
    valid: check.myNumber,
  },
  {
    id: 'kr-rrn',
    name: 'Korean resident registration number',
    cues: ['주민등록번호', '주민번호', '외국인등록번호', 'resident registration', 'rrn', 'jumin'],
    shape: '\\d{13}|\\d{6} ?- ?\\d{7}',
    valid: check.rrn,
    open: { shape: '\\d{6}-[1-8]\\d{6}' },
  },
  {
    id: 'sg-nric',
    name: 'Singaporean NRIC or FIN',
    cues: ['nric', 'fin', 'identity card'],
    shape: '[STFGM]\\d{7}[A-Z]',
    valid: check.nric,
    open: { shape: '[STFGM]\\d{7}[A-Z]' },
  },
  {
    id: 'hk-hkid',
    name: 'Hong Kong identity card number',
    cues: ['hkid', '身份證', '身分證', 'identity card', 'hong kong id'],
    shape: '[A-Z]{1,2}\\d{6}\\(?[\\dA]\\)?',
    valid: check.hkid,
    open: { shape: '[A-Z]{1,2}\\d{6}\\([\\dA]\\)' },
  },
  {
    id: 'tw-identity',
    name: 'Taiwanese identity number',
    cues: ['身分證', '身分證字號', '身份證字號', '統一編號', 'taiwan id', 'national id'],
    shape: '[A-Z][1289]\\d{8}',
    valid: check.idTw,
  },
  {
    id: 'th-identity',
    name: 'Thai identity number',
    cues: ['บัตรประชาชน', 'เลขประจำตัวประชาชน', 'thai id', 'national id', 'citizen id'],
    shape: '\\d{13}|\\d \\d{4} \\d{5} \\d{2} \\d',
    valid: check.idTh,
    open: { shape: '\\d-\\d{4}-\\d{5}-\\d{2}-\\d' },
  },
  {
    id: 'my-mykad',
    name: 'Malaysian identity card number (MyKad)',
    cues: ['mykad', 'nric', 'kad pengenalan', 'ic no', 'ic number', 'no kp', 'no. kp'],
    shape: '\\d{12}',
    valid: check.myKad,
    open: { shape: '\\d{6}-\\d{2}-\\d{4}' },
  },
  {
    id: 'id-nik',
    name: 'Indonesian identity number (NIK)',
    cues: ['nik', 'ktp', 'nomor induk', 'e ktp', 'nomor ktp'],
    shape: '\\d{16}',
    valid: check.nik,
  },
].map(nationalId);
