import { cueSource } from '../names/cueSource.ts';
import { lower, spaced, upper } from '../names/letters.ts';

/** The end of a word. */
export const wordEnd = `(?![${spaced}\\d])`;
/** A word with a capital, as in the names of streets and towns; a point only within a phrase. */
export const capitalWord = `[${upper}][${spaced}\\d'’-]{0,24}(?:\\.(?= ?[${upper}\\d,]))?`;
const particle = `${cueSource(['de|du|des|del|der|den|dem|van|von|of|the|e|y|do|da|dos|das|la|le|les|los|las|di|dei|della|am|an|im|in|aan|zum|zur|on|sur|nad|na|на'])} `;
const elided = "(?:l|d|dell|all)['’]";
/** One such word to five, with small words before and between them. */
export const capitalWords = `(?:${particle}){0,4}(?:${elided})?${capitalWord}(?: (?:${particle}){0,4}(?:${elided})?(?:${capitalWord}|\\d{1,3}(?:st|nd|rd|th))){0,4}`;
/** The number of a house: 12, 12a, 12 b, 12-14, 12/4. */
export const houseNumber = `\\d{1,5}(?: ?[a-zA-Z]${wordEnd})?(?:[-–/]\\d{1,4}[a-zA-Z]?)?(?!\\d)`;
/** What stands between the name of a street and the number. */
export const numberSign =
  '(?:,? ?(?:n[º°.]{1,2}|núm\\.?|nr\\.?|[Nn]o[.:]?|№|#|д\\.|дом|буд\\.|будинок|бл\\.|số))?,? ?';

const unitWord = cueSource([
  'apt|apt.|apartment|suite|ste.|unit|flat|floor|room|#|ap|ap.|apto|apto.|piso|puerta|pta.|bloque|int.|interior|depto.|andar|etage|top|tür|bus|appt|bât|étage|scala|interno|m.|кв.|кв|корп.|стр.|под.|эт.|этаж|оф.|вх.|ет.|бл.|буд.|sc.|et.|bl.|lgh|daire|kat|rt|rw|quận|phường',
]);
/** A flat, a floor, a block. */
export const unit = `(?:${unitWord}[ :]{0,2}[\\wºª°/-]{1,6}|\\d{1,2}\\.?[ºª°](?: ?[A-Z])?)${wordEnd}`;
const code =
  '(?:(?:[A-Z]{1,2}-)?(?:\\d{4,6}(?:-\\d{3,4}| ?[A-Z]{2})?|\\d{2,3}[- ]\\d{2,3})|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)(?![\\dA-Za-z]|[.,]\\d)';
/** A town, and the region or the postcode before or behind it. */
const townWord = `[${upper}][${spaced}'’-]{1,24}(?:\\.(?= ?[${upper}\\d,]))?${wordEnd}`;
const town = `(?:(?:г|м|гр|с|обл)\\. ?)?${townWord}(?: (?:${particle}){0,4}${townWord}){0,4}`;
const place = `(?:${code}(?:,? ${town})?|${town}(?:,? (?:- )?(?:[A-Z]{2,3},? )?${code}| - [A-Z]{2}${wordEnd})?)`;
/** Before the street: 1052 Budapest, or г. Самара. */
export const placeBefore = `(?:${code},? )?(?:${town}, ){1,4}`;

/** What follows the street: flat, postcode, town. After a space or a line end only what soon has a digit. */
export const addressRest = `(?:(?:, ?| - |,? ?(?:\\\\n|\\r?\\n)[ \\t]{0,12}(?=[^\\n]{0,30}\\d)| (?=[^\\n,.;]{0,30}\\d))(?:${unit}|${place})){0,6}`;

/** Whether a text has a postcode with a town beside it. */
export const hasCodedTown = new RegExp(
  `(?<![\\d${spaced}])(?:${code} [${upper}]|\\d{6}, [${upper}])|[${lower}${upper}.],? (?:- )?(?:[A-Z]{2,3},? )?${code}`,
);
