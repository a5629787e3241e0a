import { cueSource } from '../names/cueSource.ts';
import { spaced, upper } from '../names/letters.ts';
import { capitalWord, capitalWords, houseNumber, numberSign, wordEnd } from './addressShape.ts';

/** A way in which streets are written. */
export interface StreetForm {
  /** Regular expression source of street and number. */
  readonly street: string;
  /** Lower-case literals inside of it, where an address is looked for without a word for it. */
  readonly keywords: readonly string[];
  /** Regular expression source of what of the street stands before such a literal; empty if nothing does. */
  readonly lead: string;
}

const words = (lists: readonly string[]): readonly string[] => lists.join('|').split('|');
const anyOf = (lists: readonly string[]): string => `${cueSource(lists)}${wordEnd}`;

/** 12 Harbour Street. */
const english = [
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|square|sq|terrace|crescent|close|way|highway|hwy|parkway|pkwy|circle|place|row|walk|mews|grove|hill|gardens|park|rise|trail|loop|alley|broadway|quay|wharf|marg|nagar',
];
const englishWords = `(?:(?:[NSEW]{1,2}\\.?|${capitalWord}|\\d{1,3}(?:st|nd|rd|th)) ){0,4}`;
/** 12 rue Mirabeau. */
const french = [
  'rue|avenue|av.|boulevard|bd|place|chemin|impasse|allée|allées|quai|cours|route|square|passage|ruelle|faubourg|sentier|voie|résidence',
];
/** Calle Mayor 12, ul. Lipowa 12/4, улица Садовая, д. 14. */
const wordFirst = [
  'calle|c/|avenida|avda.|avda|av.|plaza|pza.|paseo|camino|carretera|ronda|travesía|carrera|cra.|transversal|jirón|jr.|pasaje|calzada|callejón|bulevar|carrer|passeig|plaça|rúa',
  'via|viale|v.le|piazza|p.za|p.zza|corso|c.so|largo|vicolo|strada|lungomare|contrada|salita|piazzale',
  'rua|r.|travessa|tv.|alameda|praça|pça.|estrada|rodovia|beco|calçada',
  'ul.|al.|pl.|os.|ulica|aleja|aleje|osiedle|plac|ulice|nám.|náměstí|námestie|tř.|třída|nábřeží|trg|rruga',
  'str.|bd.|b-dul|bulevardul|calea|aleea|șos.|șoseaua|splaiul|intrarea|piața',
  'jl.|jalan|jln.|gg.|gang|lorong|đường|phố|ngõ|hẻm',
  'ул.|улица|пр-т|просп.|проспект|пер.|переулок|наб.|набережная|бульвар|бул.|б-р|шоссе|пл.|площадь|проезд|вул.|вулиця|провулок|пров.|площа|жк|οδός|οδ.|λεωφόρος|λεωφ.',
];
/** Lindenstraße 12, Storgatan 4, Molenstraat 7. */
const wordLast = [
  'straße|strasse|str.|weg|platz|allee|gasse|ring|damm|ufer|hof|steig|chaussee|markt|graben|berg|wall|pfad|kamp|brücke|stieg|twiete',
  'straat|laan|plein|gracht|kade|dijk|singel|steeg|dreef|baan',
  'gatan|vägen|gränd|torget|stigen|backen|allén|gata|väg|gade|vej|vejen|gaden|stræde|torv|allé|plads|veien|vegen|vei|gate|plass|katu|tie|kuja|polku|kaari|penger',
];
/** Kossuth utca 3, Atatürk Caddesi No: 5. */
const wordBetween = [
  'utca|u.|út|útja|tér|körút|krt.|köz|sétány|rakpart',
  'mahallesi|mah.|caddesi|cad.|sokak|sokağı|sok.|bulvarı|bulv.|blv.',
];
/** Am Alten Speicher 3a. */
const prepositions =
  'Am|An der|An den|Auf der|Auf dem|Im|In der|In den|Zum|Zur|Unter den|Hinter der|Hinter dem|Bei der|Beim|Vor dem|Vor der';

const compound = `[${upper}][${spaced}-]{1,24}?`;
const bare = (lists: readonly string[], least: number): readonly string[] =>
  words(lists).filter(word => word.length >= least);

/** All of them that have a number of the house. */
export const streetForms: readonly StreetForm[] = [
  {
    street: `(?:${houseNumber},? ${englishWords}${anyOf(english)}\\.?|P\\.? ?O\\.? Box \\d{1,6})`,
    keywords: [
      ...bare(english, 4).map(word => ` ${word}`),
      ...['st', 'rd', 'dr', 'ln', 'ct', 'sq', 'ave'].flatMap(word =>
        [',', '.', ' '].map(end => ` ${word}${end}`),
      ),
    ],
    lead: `${houseNumber},?(?: (?:[NSEW]{1,2}\\.?|${capitalWord}|\\d{1,3}(?:st|nd|rd|th))){0,4}`,
  },
  {
    street: `${houseNumber}(?: ?(?:bis|ter|quater))?,? ${anyOf(french)} ${capitalWords}`,
    keywords: bare(french, 3).map(word => ` ${word} `),
    lead: `${houseNumber}(?: ?(?:bis|ter|quater))?,?`,
  },
  {
    street: `${cueSource(wordFirst)} ?(?:\\d{1,2}(?:º|ª|-?[ao]\\.?)? )?(?:de )?${capitalWords}${numberSign}${houseNumber}`,
    keywords: [
      ...bare(wordFirst, 4).map(word => (word.endsWith('.') ? word : `${word} `)),
      'via ',
      'rua ',
      'ul. ',
      'c/ ',
      'ул. ',
    ],
    lead: '',
  },
  {
    street: `(?:${capitalWord} ){0,4}(?:${compound}|(?<= ))${cueSource(wordLast)} ${houseNumber}`,
    keywords: bare(wordLast, 3).map(word => `${word} `),
    lead: `(?<![${spaced}-])(?:[${upper}][${spaced}-]{1,24}|(?:[${upper}][${spaced}.-]{1,24} ){1,4})`,
  },
  {
    street: `(?:${capitalWord} ){1,4}(?:${cueSource(wordBetween)},? (?:${capitalWord} ){0,4}){1,4}(?:no: ?|no\\.? ?|No: ?|No\\.? ?)?${houseNumber}\\.?`,
    keywords: bare(wordBetween, 3).map(word => ` ${word}`),
    lead: `(?<![${spaced}-])${capitalWord}`,
  },
  {
    street: `(?:${prepositions}) ${capitalWord}(?: ${capitalWord}){0,4} ${houseNumber}`,
    keywords: [],
    lead: '',
  },
  {
    street: `${houseNumber},? (?:đường |phố )?${capitalWords}, (?:Quận|Q\\.|Phường|P\\.|Huyện|Thành phố|TP\\.?) ?(?:\\d{1,2}|${capitalWords})`,
    keywords: [],
    lead: '',
  },
  {
    street: `(?:Calle|Carrera|Cra\\.?|Cl\\.?|Kr\\.?|Diagonal|Transversal|Av\\.?|Avenida) \\d{1,3}[A-Z]? ?(?:#|No\\.?|N°) ?\\d{1,3}[A-Z]? ?- ?\\d{1,3}`,
    keywords: [],
    lead: '',
  },
];

const han = '\\u4E00-\\u9FFF';
const kana = 'ぁ-んァ-ヶー々';
const digits = '[\\d０-９]';
/** Chinese, Japanese and Korean addresses, from the province to the number. */
export const eastAsianForms: readonly StreetForm[] = [
  {
    street: `(?:[${han}]{2,6}(?:省|自治区))?[${han}]{2,4}[市州縣县]?[${han}]{1,10}(?:路|街|道|巷|弄|里|村|胡同|大道)(?:[${han}]{0,4}段)?${digits}{1,5}(?:号|號|弄|巷)(?:[${han}]{0,6}${digits}{1,5}(?:号|號)?[${han}]{0,2}(?:楼|樓|室|层|層|栋|棟|单元|座|户|幢)?){0,4}`,
    keywords: ['省', '市'],
    lead: `[${han}]{2,3}`,
  },
  {
    street: `(?:〒? ?\\d{3}-\\d{4}[ \\u3000]?)?(?:東京都|北海道|京都府|大阪府|[${han}]{2,3}県)[ \\u3000]?[${han}${kana}]{1,12}[市区郡町村][${han}${kana} \\u3000]{0,20}(?:${digits}{1,4}(?:[-－‐ー−]${digits}{1,4}){1,3}|${digits}{1,3}丁目(?:${digits}{1,4}(?:番地?|号|[-－‐ー−])?){0,4}|${digits}{1,4}番地?)`,
    keywords: ['東京都', '北海道', '京都府', '大阪府', '県'],
    lead: `[${han}]{0,3}`,
  },
  {
    street: `(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충청|전라|경상|충북|충남|전북|전남|경북|경남|제주)[가-힣]{0,6}(?: [가-힣]{1,7}[시군구읍면]){0,4} ?[가-힣\\d]{1,12}(?:로|길|동|리)(?:\\d{1,3}번?길)? ?\\d{1,4}(?:-\\d{1,4})?(?:번지|번길|호)?(?:,? ?(?:[가-힣A-Z\\d]{1,10} )?\\d{1,4}(?:동|호|층)){0,4}`,
    keywords: [
      '서울',
      '부산',
      '대구',
      '인천',
      '광주',
      '대전',
      '울산',
      '세종',
      '경기',
      '강원',
      '충청',
      '전라',
      '경상',
      '제주',
    ],
    lead: '',
  },
];

/** Addresses of scripts without capital letters: to be taken only after a word for an address. */
export const uncasedStreet =
  '(?:شارع|حي|طريق|خیابان|کوچه|بلوار|میدان|רחוב|רח׳|שדרות|סמטת|मकान|फ्लैट|प्लॉट|बंगला|बाड़ी|บ้านเลขที่|เลขที่|\\d{1,5}(?:/\\d{1,4})?,? (?=[\u0590-\u0E7F]))[^\\n<>"|{}؟?!।]{4,70}';
