import { isDocumentNumber } from '../../checks/documentNumber.ts';
import { cueRule } from '../../cueRule.ts';
import type { TextRule } from '../../rule.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

/** Numbers under which an office, a clinic or an insurer keeps somebody; only a word before tells them. */
export const recordRules: readonly TextRule[] = [
  {
    id: 'medical-record-number',
    name: 'Medical record number',
    cues: [
      'mrn|medical record|medical record number|medical record no|medical record id|patient id|patient number|patient no|chart number|chart no|hospital number|hospital no|health record number',
      'patientennummer|patientennr|patienten id|fallnummer|numéro de dossier|numéro de dossier médical|numéro de patient|n° de dossier|historia clínica|historia clinica|número de historia clínica|nhc|cartella clinica|numero cartella|prontuário|número do prontuário|número do utente|patiëntnummer|patiëntnr',
      'patientnummer|journalnummer|pasientnummer|potilasnumero|numer pacjenta|nr pacjenta|numer karty pacjenta|číslo pacienta|rodné číslo pacienta|broj pacijenta|betegszám|beteg azonosító|număr pacient|număr fișă|номер карты пациента|номер медицинской карты|медицинская карта|история болезни|номер истории болезни|номер пацієнта|медична картка|αριθμός ασθενούς|αριθμός φακέλου|hasta no|hasta numarası|protokol no',
      'מספר מטופל|رقم المريض|رقم الملف الطبي|رقم الملف|شماره پرونده|रोगी आईडी|मरीज संख्या|เลขที่ผู้ป่วย|รหัสผู้ป่วย|hn|mã bệnh nhân|số bệnh án|nomor rekam medis|no rekam medis|no rm|病历号|病例号|就诊号|住院号|门诊号|患者番号|患者id|診察券番号|カルテ番号|환자번호|환자 번호|차트번호|등록번호|병록번호',
    ],
    shape: '[A-Z]{0,4}-?\\d{4,12}(?:-\\d{1,4})?',
    least: 4,
  },
  {
    id: 'insurance-number',
    name: 'Insurance, policy or member number',
    cues: [
      'member id|member number|member no|membership number|membership no|policy number|policy no|policy id|insurance id|insurance number|insurance no|insurance policy|health plan id|subscriber id|subscriber number|beneficiary number|group number|claim number|claim no|claim id|certificate number',
      "versicherungsnummer|versicherungsnr|versichertennummer|policennummer|versicherungsschein|versicherungsscheinnummer|mitgliedsnummer|mitgliedsnr|schadennummer|numéro d'assuré|numéro de police|numéro d'adhérent|numéro de contrat|número de póliza|póliza|número de afiliado|número de socio|polizza|numero di polizza|numero polizza|numero di polizza assicurativa|polisnummer|apólice|número da apólice|número de sócio|lidnummer|lidmaatschapsnummer|relatienummer",
      'försäkringsnummer|medlemsnummer|policenummer|forsikringsnummer|polisenummer|vakuutusnumero|jäsennumero|numer polisy|nr polisy|polisa|numer członkowski|číslo pojistky|číslo pojistné smlouvy|číslo poistky|broj police|broj polise|kötvényszám|biztosítási szám|tagsági szám|număr poliță|polița|număr de asigurare',
      'полис|номер полиса|полис омс|полис дмс|номер страхового полиса|номер поліса|страховий поліс|номер на полица|αριθμός συμβολαίου|αριθμός ασφάλισης|poliçe no|poliçe numarası|üye no|üye numarası|מספר פוליסה|מספר חבר|رقم البوليصة|رقم التأمين|رقم العضوية|شماره بیمه|पॉलिसी नंबर|सदस्य आईडी|เลขกรมธรรม์|số hợp đồng bảo hiểm|mã thẻ bảo hiểm|số thẻ bhyt|nomor polis|no polis|nomor anggota|保单号|保单号码|保單號碼|会员号|会员编号|保険証番号|被保険者番号|証券番号|会員番号|보험증권번호|증권번호|보험번호|회원번호',
    ],
    shape: '[A-Z]{0,4}[- ]?\\d{3,12}(?:[- ]?\\d{2,6}){0,3}[A-Z]?',
    least: 6,
  },
  {
    id: 'case-number',
    name: 'Case or employee number',
    cues: [
      'case number|case no|docket number|docket no|employee id|employee number|employee no|staff id|staff number|personnel number|personnel no|payroll number|badge number|student id|student number|student no|inmate number|court file',
      "personalnummer|personalnr|aktenzeichen|geschäftszeichen|matrikelnummer|matrikelnr|numéro de salarié|numéro d'employé|numéro d'étudiant|matricule|número de empleado|número de expediente|número de estudiante|legajo|matricola|numero di matricola|numero matricola|número de funcionário|número de aluno|número do processo|número de processo|medewerkersnummer|personeelsnummer|studentnummer|dossiernummer|zaaknummer",
      'anställningsnummer|mål nr|ärendenummer|ansattnummer|medarbejdernummer|sagsnummer|saksnummer|opiskelijanumero|henkilönumero|diaarinumero|numer pracownika|nr pracownika|numer albumu|nr albumu|numer sprawy|sygnatura akt|číslo zaměstnance|osobní číslo|spisová značka|číslo zamestnanca|osobné číslo|broj predmeta|törzsszám|ügyszám|neptun kód|număr de dosar|număr matricol|marca',
      'табельный номер|номер дела|номер студенческого билета|студенческий билет|номер зачётной книжки|табельний номер|номер справи|студентський квиток|факултетен номер|αριθμός μητρώου|αριθμός υπόθεσης|sicil no|sicil numarası|öğrenci no|öğrenci numarası|personel no|dosya no|esas no|מספר עובד|מספר סטודנט|מספר תיק|رقم الموظف|الرقم الوظيفي|رقم الطالب|الرقم الجامعي|رقم القضية|شماره دانشجویی|شماره پرسنلی|कर्मचारी आईडी|कर्मचारी संख्या|छात्र आईडी|รหัสพนักงาน|รหัสนักศึกษา|mã nhân viên|mã số sinh viên|mã sinh viên|mssv|nomor induk|nomor pegawai|工号|学号|學號|员工编号|员工号|案号|社員番号|従業員番号|学籍番号|学生番号|事件番号|사번|학번|사원번호|직원번호|사건번호',
    ],
    shape:
      '[A-Z]{0,4}-?\\d{2,4}[-/]\\d{3,8}|[A-Z]{0,4}-?\\d{5,10}|\\d:\\d{2}-[A-Z]{2}-\\d{4,6}|\\d{1,4} [A-Za-z]{1,4} \\d{1,6}/\\d{2,4}',
    least: 4,
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
        isCued && isDocumentNumber(value, least) && (value === value.toUpperCase() || value.includes('/'))
          ? 0.8
          : undefined,
    }),
  ),
);
