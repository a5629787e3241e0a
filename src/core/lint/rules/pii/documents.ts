import { isDocumentNumber } from '../../checks/documentNumber.ts';
import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

/** Numbers of documents that only a word before them tells. */
export const documentRules: readonly TextRule[] = [
  {
    id: 'passport-number',
    name: 'Passport number',
    cues: [
      'passport|passport number|passport no|passport id|passport #|travel document|reisepass|reisepassnummer|reisepassnr|passnummer|passnr|pass nr',
      'passeport|numéro de passeport|pasaporte|número de pasaporte|passaporto|numero di passaporto|passaporte|número do passaporte|paspoort|paspoortnummer',
      'pasnummer|pas nr|pasnr|passinumero|passin numero|passi|paszport|paszportu|numer paszportu|cestovní pas|číslo pasu|cestovný pas|putovnica|broj putovnice|pasoš|broj pasoša|potni list',
      'útlevél|útlevélszám|útlevél száma|pașaport|pașaportului|pașaport nr|pasaport|pasaport no|pasaport numarası',
      'паспорт|паспорта|паспорту|паспорт номер|номер паспорта|серия и номер паспорта|серия паспорта|загранпаспорт|загранпаспорта|паспортные данные|серія та номер паспорта|паспорт на|διαβατήριο|διαβατηρίου|αριθμός διαβατηρίου',
      'דרכון|מספר דרכון|جواز السفر|جواز سفر|رقم الجواز|رقم جواز السفر|گذرنامه|شماره گذرنامه|पासपोर्ट|पासपोर्ट नंबर|पासपोर्ट संख्या|หนังสือเดินทาง|เลขที่หนังสือเดินทาง|พาสปอร์ต',
      'hộ chiếu|số hộ chiếu|paspor|nomor paspor|no paspor|pasport|nombor pasport|护照|护照号|护照号码|護照|護照號碼|パスポート|パスポート番号|旅券番号|여권|여권번호|여권 번호',
    ],
    shape:
      '[A-Z]{1,3} ?\\d{6,8}[A-Z]?|\\d{2}[A-Z]{2}\\d{5}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}|[A-Z]\\d[A-Z\\d]{7}|\\d{2} ?\\d{2} ?(?:№ ?)?\\d{6}|\\d{8,9}',
    least: 3,
  },
  {
    id: 'driver-licence-number',
    name: 'Driving licence number',
    cues: [
      "driver's license|driver's licence|driver’s license|driver’s licence|drivers license|drivers licence|driver license|driver licence|driving licence|driving license|driver license number|dl|dl number|license number|licence number",
      'führerschein|führerscheinnummer|führerscheinnr|fahrerlaubnis|permis de conduire|numéro de permis|permiso de conducir|licencia de conducir|carnet de conducir|carné de conducir|patente di guida|patente|numero patente|carta de condução|cnh|carteira de motorista|carteira de habilitação|habilitação',
      'rijbewijs|rijbewijsnummer|körkort|körkortsnummer|kørekort|kørekortnummer|førerkort|førerkortnummer|ajokortti|ajokortin numero|prawo jazdy|prawa jazdy|numer prawa jazdy|řidičský průkaz|řidičského průkazu|vodičský preukaz|vozačka dozvola|vozniško dovoljenje|jogosítvány|jogosítványszám|vezetői engedély|permis de conducere|permisul de conducere',
      'водительское удостоверение|водительского удостоверения|номер водительского удостоверения|водійське посвідчення|свидетелство за управление|δίπλωμα οδήγησης|άδεια οδήγησης|ehliyet|ehliyet no|sürücü belgesi|רישיון נהיגה|رخصة القيادة|رقم رخصة القيادة|گواهینامه|ड्राइविंग लाइसेंस|ใบขับขี่|giấy phép lái xe|bằng lái xe|bằng lái|sim a|nomor sim|surat izin mengemudi|lesen memandu|驾驶证|驾照|驾驶证号|駕照|運転免許証|運転免許|免許証番号|운전면허|운전면허번호|면허번호|운전면허증',
    ],
    shape:
      '[A-Z]{5}\\d{6}[A-Z\\d]{5}|[A-Z]{1,3}[- ]?\\d{3}[- ]?\\d{4}[- ]?\\d{0,6}|[A-Z]{1,2}\\d{5,12}[A-Z]?|[A-Z]{2}[- ]?\\d{2}[- ]?\\d{11}|\\d{2}[- ]\\d{2}[- ]\\d{6}(?:[- ]\\d{2})?|\\d{5}/\\d{2}/\\d{4}|\\d{7,12}|[A-Z]\\d[A-Z\\d]{9}',
    least: 5,
  },
  {
    id: 'licence-plate',
    name: 'Licence plate',
    cues: [
      'license plate|licence plate|license plate number|number plate|plate number|plate no|plate|registration plate|vehicle registration|car registration|registration number|rego|reg number|vehicle number',
      "kennzeichen|kfz-kennzeichen|kfz kennzeichen|autokennzeichen|nummernschild|autonummer|kontrollschild|plaque|plaque d'immatriculation|immatriculation|matrícula|matricula|targa|placa|placa do carro|placa do veículo|número de placa|patente del auto|kenteken|nummerplaat|kentekenplaat",
      'registreringsnummer|regnummer|regnr|registreringsskylt|nummerplade|nummerskilt|skiltnummer|rekisteritunnus|rekisterinumero|rekisterikilpi|tablica rejestracyjna|numer rejestracyjny|nr rejestracyjny|rejestracja|spz|státní poznávací značka|registrační značka|evidenčné číslo|ečv|registarska oznaka|registracija|rendszám|rendszámtábla|număr de înmatriculare|nr de înmatriculare|număr auto',
      'госномер|гос номер|номер машины|номер автомобиля|госномером|регистрационный номер|номерний знак|номер авто|регистрационен номер|πινακίδα|πινακίδες|αριθμός κυκλοφορίας|plaka|plakası|plaka no|מספר רכב|לוחית רישוי|رقم اللوحة|لوحة السيارة|پلاک|गाड़ी नंबर|वाहन नंबर|वाहन संख्या|ทะเบียนรถ|biển số|biển số xe|plat nomor|nomor polisi|nopol|no plat|车牌|车牌号|车牌号码|車牌|車牌號碼|ナンバープレート|車両番号|차량번호|차량 번호|번호판',
    ],
    shape:
      '[A-ZÄÖÜ]{1,3}[- :][A-ZÄÖÜ]{1,2}[- ]?\\d{1,4}[EH]?|[A-Z]{2}\\d{2} ?[A-Z]{3}|[A-Z]{2}[- ]?\\d{3}[- ]?[A-Z]{2}|\\d{4} ?[A-Z]{3}|[A-Z]{2,3}[- ]?\\d{3,5}|\\d[A-Z]{3}\\d{3}|[A-Z]{3}\\d[A-Z]\\d{2}|[A-Z\\d]{1,3}-[A-Z\\d]{2,3}-[A-Z\\d]{1,2}|\\d{2} ?[A-Z]{1,3} ?\\d{2,4}|[A-Z]{1,2} ?\\d{1,4} ?[A-Z]{1,3}|[A-Z]{2} ?\\d{1,2} ?[A-Z]{1,3} ?\\d{4}|[АВЕКМНОРСТУХІ]{1,2} ?\\d{3,4} ?[АВЕКМНОРСТУХІ]{2}(?: ?\\d{2,3})?|[\\u4E00-\\u9FFF][A-Z] ?[·• ]?[A-Z\\d]{5,6}|\\d{2,3} ?[가-힣] ?\\d{4}|[\\u4E00-\\u9FFF]{1,4} ?\\d{3} ?[ぁ-ん] ?\\d{2}-?\\d{2}|\\d[A-Z]\\d \\d{4}|[A-ZČŠŽ]{2} ?\\d{3}[- ]?[A-Z]{2}|[A-Z]{2,3} ?\\d{2,4} ?[A-Z]{1,2}',
    least: 1,
  },
].map(({ least, cues, ...row }) =>
  withShortKeywords(
    cueRule({
      ...row,
      cues: cues.flatMap(list => list.split('|')),
      severity: 'warning',
      gap: 'near',
      variable: row.id.replaceAll('-', '_'),
      judge: ({ value }, isCued) =>
        isCued && value === value.toUpperCase() && isDocumentNumber(value, least) ? 0.8 : undefined,
    }),
  ),
);
