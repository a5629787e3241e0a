import { isDay } from '../../checks/calendar.ts';
import { cueRule } from '../../cueRule.ts';
import { withShortKeywords } from '../../shortKeywords.ts';

/** How the names of the months begin, in each language from January on. */
const months = [
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|feb|mär|mai|okt|dez|janv|févr|fév|mars|avr|juin|juil|août|déc',
  'ene|abr|ago|dic|gen|mag|giu|lug|set|ott|fev|out|maart|mei|maj|aug|juni|juli|des|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu',
  'sty|lut|kwi|maj|cze|lip|sie|wrz|paź|lis|gru|led|únor|břez|dub|květ|červ|srp|září|říj|prosin|sij|velj|ožuj|trav|svib|lipnja|srpnja|kolov|rujna|listop|studen|prosin',
  'márc|ápr|máj|jún|júl|szept|ian|iun|iul|mart|mayıs|haz|tem|ağu|eyl|ekim|kas|ara|oca|şub|nis',
  'янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|трав|чер|лип|сер|вер|жов|лис|гру|юни|юли|ян|септ',
  'ιαν|φεβ|μαρ|απρ|μαΐ|μαϊ|μάι|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר',
  'يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर',
  'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม',
].join('|');
const month = `(?:${months})[a-z\\u00DF-\\u024F\\u03AC-\\u03CE\\u0400-\\u04FF]{0,8}\\.?`;
const year = '(?:19|20|25)\\d{2}';

const cues = [
  'date of birth|dateofbirth|dob|d.o.b.|d.o.b|birth date|birthdate|birthday|birth day|born|born on|was born|born in',
  'geburtsdatum|geburtstag|geboren|geboren am|geb.|geb|geb. am|date de naissance|né le|née le|naissance|anniversaire|fecha de nacimiento|nacido el|nacida el|nacimiento|cumpleaños|nací el|nació el|data di nascita|nato il|nata il|nascita|compleanno|data de nascimento|nascido em|nascida em|nascimento|nasci em|aniversário|nasceu em',
  'geboortedatum|geboren op|verjaardag|födelsedatum|född|född den|fødselsdato|fødselsdag|født|født den|syntymäaika|syntymäpäivä|syntynyt|syntymäaikani',
  'data urodzenia|urodzony|urodzona|urodziłem się|urodziłam się|ur.|datum narození|narozen|narozena|narozeniny|dátum narodenia|narodený|narodená|datum rođenja|rođen|rođena|datum rojstva|születési dátum|született|születésnap|data nașterii|născut la|născută la|născut pe|data e lindjes',
  'дата рождения|родился|родилась|день рождения|г.р.|дата народження|народився|народилася|день народження|дата на раждане|роден на|родена на|рожден ден|датум рођења|ημερομηνία γέννησης|γεννήθηκε|γεννήθηκα|γενέθλια|doğum tarihi|doğum günü|doğum tarihim|doğdum',
  'תאריך לידה|נולד ב|נולדה ב|تاريخ الميلاد|تاريخ الولادة|مواليد|ولد في|ولدت في|تاریخ تولد|متولد|जन्म तिथि|जन्मतिथि|जन्म दिनांक|जन्म|जन्मदिन|วันเกิด|วันเดือนปีเกิด|เกิดวันที่|ngày sinh|sinh ngày|sinh nhật|tanggal lahir|tgl lahir|lahir|lahir pada|tarikh lahir|tarehe ya kuzaliwa|petsa ng kapanganakan',
  '生年月日|誕生日|生まれ|出生日期|出生年月|出生|生日|生于|생년월일|생일|출생일|태어난 날',
];

/** The day on which somebody was born. */
export const birthDateRule = withShortKeywords(
  cueRule({
    id: 'date-of-birth',
    name: 'Date of birth',
    severity: 'warning',
    cues: cues.flatMap(list => list.split('|')),
    shape:
      `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.] ?\\d{1,2}[-/.] ?(?:${year}|\\d{2})|\\d{1,2}(?:st|nd|rd|th|er|[.º])?,? (?:of |de |d')?(?:${month}),? (?:de |del )?${year}|` +
      `(?:${month}) \\d{1,2}(?:st|nd|rd|th)?,? ${year}|${year}\\. ?(?:${month}) \\d{1,2}|${year}\\. \\d{1,2}\\. \\d{1,2}|\\d{1,2} tháng \\d{1,2},? năm ${year}|` +
      `${year} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?[日号]|(?:昭和|平成|令和)\\d{1,2}年\\d{1,2}月\\d{1,2}日|${year}년 ?\\d{1,2}월 ?\\d{1,2}일`,
    gap: 'near',
    variable: 'date_of_birth',
    judge: ({ value }, cued) => (cued && isBirthDate(value) ? 0.9 : undefined),
  }),
);

function isBirthDate(value: string): boolean {
  const [a = 0, b = 0, c] = value.split(/[-/.年月日号년월일 ]+/).map(Number);
  if (c === undefined || [a, b, c].some(Number.isNaN)) return true;
  if (a > 1000) return isDay(b, c);
  return isDay(b, a) || isDay(a, b);
}
