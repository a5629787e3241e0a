import { letters, lower, upper } from './letters.ts';

const space = '[ \\u00A0]';
const small = `[${lower}]`;
const capital = `[${upper}]`;
const word =
  `${capital}(?:${small}{1,20}|['’ʻʼ]${capital}${small}{1,20})` +
  `(?:(?:[-‐‑'’‘ʻʼ]?${capital}|[-‐‑'’‘ʻʼ](?!s(?!${small})))${small}{1,20}){0,4}`;
const capitals = `(?:${capital}['’])?${capital}{2,20}(?:-${capital}{2,20})?`;
const initial = `${capital}\\.`;
const particle =
  "(?:van|von|vom|zu|zum|zur|der|den|de|da|di|del|della|dello|dalla|degli|dei|do|dos|das|du|des|la|las|le|los|el|al|bin|bint|binti|ben|ibn|abu|af|av|ter|ten|te|san|ap|'t|y)";
const nameWord = `(?:${word}|${capitals})(?![${letters}\\d_@])`;
/** A further word with a sign and a value behind it is the next label. */
const nextWord = `(?:${particle}${space}){0,4}(?:[dl]['’])?${nameWord}(?!["*]{0,2} ?[:：=]["* ]{0,3}[^\\s"*])`;

const cased = (further: string): string =>
  `(?:${initial} ?){0,4}${nameWord}(?:${space}(?:${initial}|${nextWord})){${further}}`;
/** Of scripts with capital letters: one word to five, with initials and particles. */
export const casedName = cased('0,4');
/** As casedName, but it may begin with a particle: a family name after a title. */
export const titledName = `(?:(?:van|von|de|di|da|du|del|della|dos|ter|ten|al|el|bin|le|la|'t)(?: (?:der|den|het|la|las|los|de))? )?${casedName}`;

const spacedLetter = '[\\u05D0-\\u05EA\\u0620-\\u065F\\u066E-\\u06D3\\u0900-\\u0963\\u0971-\\u0DF4]';
/** Verbs that end a sentence are none of the name. */
const spacedVerb = `(?:है|हैं|हूँ|हूं|ہے|ہوں|است|هستم|هستن)(?!${spacedLetter})`;
const spacedWord = `(?!${spacedVerb})${spacedLetter}{2,15}`;
const spacedEnd = `(?= (?:و|ו|${spacedVerb})|(?! ?${spacedLetter}))`;
/** Arabic, Hebrew and the scripts of India: up to three words if they end a phrase, else two. */
export const spacedName = `${spacedWord}(?:[ -]${spacedWord}){0,2}${spacedEnd}|${spacedWord}(?:[ -]${spacedWord})?(?!${spacedLetter})`;

const thai = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]';
const thaiEnd = `(?=ครับ|ค่ะ|คะ|นะ|และ|อยู่|จาก|โทร|อายุ|(?!${thai}))`;
const thaiName = `(?:คุณ|นางสาว|นาง|นาย)?${thai}{2,20}?${thaiEnd}(?: ${thai}{2,25}?${thaiEnd})?`;

const han = '\\u3005\\u4E00-\\u9FFF';
const kana = 'ぁ-んァ-ヶー';
const japaneseEnd =
  '(?=です|でござ|と申|とい|と言|様|さま|さん|氏|殿|先生|くん|君|ちゃん|[とのはがにをへ]|[\\s)）」』】、。，．,.;:"\'<|/／(（\\\\*]|$)';
/** Japanese before what can follow a name, or ideographs that end, or a foreign name with a sign between its parts. */
const ideographicName =
  `[${han}]{1,3}[ \\u3000]?[${han}${kana}]{1,4}?${japaneseEnd}|[${han}]{2,4}(?![${han}${kana}・·•‧＝])|` +
  `[${han}${kana}]{1,12}[・·•‧＝= \\u3000][${han}${kana}]{1,12}`;

const hangul = '[가-힣]';
const koreanEnd = `(?= ?(?:입니다|이에요|예요|이고|이며|이라고|라고|님|씨|고객|환자|의|은|는|이|가|을|를|과|와|께|에게)|(?! ?${hangul}))`;
const koreanName = `${hangul}{1,2} ?${hangul}{1,2}${koreanEnd}`;

const inScript = (casedSource: string): string =>
  `(?:(?=${capital})${casedSource}|(?=${spacedLetter})(?:${spacedName})|(?=[\\u3005-\\u9FFF])(?:${ideographicName})|` +
  `(?=${hangul})${koreanName}|(?=${thai})${thaiName})`;
/** A name in any script; each is tried only where a letter of its script stands. */
export const anyName = inScript(casedName);
/** As anyName, but of two words at least in scripts with capital letters. */
export const fullName = inScript(cased('1,4'));
