import { cueSource } from '../names/cueSource.ts';
import { spaced, upper } from '../names/letters.ts';

/** The end of a word. */
export const wordEnd = `(?![${spaced}\\d])`;
/** A word with a capital, as in the names of streets and towns. */
export const capitalWord = `[${upper}](?:[${spaced}\\d'’-]{0,24}(?:\\.(?= ?[${upper}\\d,]))?)`;
const particle =
  "(?:de|du|des|del|der|den|dem|van|von|of|the|e|y|do|da|dos|das|la|le|les|los|las|di|dei|degli|della|delle|am|an|im|in|aan|op|zum|zur|on|upon|sur|nad|pod|na|u|на|и|l['’]|d['’]|dell['’])";
/** One such word to five, with small words before and between them. */
export const capitalWords = `(?:${particle} ?){0,4}${capitalWord}(?: (?:${particle} ?){0,4}${capitalWord}){0,4}`;
/** The number of a house: 12, 12a, 12 b, 12-14, 12/4. */
export const houseNumber = `\\d{1,5}(?: ?[a-zA-Z]${wordEnd})?(?:[-–/]\\d{1,4}[a-zA-Z]?)?(?!\\d)`;

const unitWords = cueSource([
  'apt|apt.|apartment|suite|ste|ste.|unit|flat|floor|fl.|room|#|ap|ap.|apto|apto.|apartamento|piso|puerta|pta.|escalera|esc.|bloque|bl.|interior|int.|int|depto|depto.|dpto.|andar|sala|etage|og|top|tür|stiege|bus|appt|appt.|bât|bât.|étage|scala|interno|m.|lok.|кв.|кв|квартира|корп.|корпус|стр.|под.|подъезд|эт.|этаж|оф.|офис|апарт.|вх.|ет.|бл.|буд.|sc.|et.|bloc|lgh|daire|kat|d.|d:|no:|blok|rt|rw|tầng|phòng|unit',
]);
/** A flat, a floor, a block. */
export const unit = `${unitWords}(?: ?(?:no\\.?|nr\\.?|n[º°]|№))?[ :]{0,2}[\\wºª°/-]{1,6}${wordEnd}|\\d{1,2}\\.?[ºª°o](?: ?(?:[A-Z]|dto\\.?|esq\\.?|dcha\\.?|izda\\.?|andar))?${wordEnd}`;
const numericCode =
  '(?:(?:[A-Z]{1,2}|LT|LV|MD)[- ])?(?:\\d{5}-\\d{3,4}|\\d{4}-\\d{3}|\\d{2}-\\d{3}|\\d{3} \\d{2,3}|\\d{4} ?[A-Z]{2}|\\d{4,6})(?![\\dA-Za-z]|[.,]\\d)';
const letteredCode =
  '(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]\\d[\\dW] ?[A-Z\\d]{4})(?![\\dA-Za-z])';
export const code = `(?:${numericCode}|${letteredCode})`;
/** With what Russian and its neighbours write before it. */
export const town = `(?:(?:г|м|гр|с|пос|обл)\\. ?)?${capitalWord}(?: (?:${particle} ?){0,4}${capitalWord}){0,4}`;
const codedTown = `(?:(?:${code}|\\d{6},) ${town}|${town},? (?:- )?(?:${capitalWord},? )?${code})`;
const line = '(?:\\\\n|\\r?\\n)[ \\t]{0,12}';

/** What follows the street: flat, postcode, town and country, each after a comma or, where nothing else can stand there, a space or a line end. */
export const addressRest = `(?:,? ?(?:${line})?(?:${codedTown}|${unit})|, ?${town}(?: - [A-Z]{2}${wordEnd})?|, ?${code}| - ${codedTown}){0,6}`;

/** Whether a text has a postcode beside a town. */
export const hasCodedTown = new RegExp(codedTown);
