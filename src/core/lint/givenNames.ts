import { givenNamesEurope } from './names/givenNamesEurope.ts';
import { givenNamesWorld } from './names/givenNamesWorld.ts';

const wordsOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Common given names of the world that are no words or places in English, folded by foldedName. */
export const givenNames = wordsOf(givenNamesEurope + givenNamesWorld);

/** Given names that are words, places or products in English as well. */
export const wordNames = wordsOf(`
  mark will bill grace rose faith hope joy amber crystal ruby summer april may june august max art chase
  hunter mason carter grant miles dawn eve iris ivy lily daisy pearl violet olive holly penny melody
  harmony charity patience sage star brooke dale glen cliff page piper angel christian austin dallas
  phoenix savannah sydney georgia virginia carolina paris london israel india asia china dakota king
  prince earl duke guy gene dean cash rusty sunny sandy sky skye jade jasper wade lance jay pat robin
  rocky rich drew clay heath forrest ford lane reed royal ace blaze blake brook bishop sterling autumn
  winter destiny trinity serenity genesis heaven honey ginger candy cherry coral dove fern flora gale
  garnet hazel heather jewel laurel mercy myra olympia pansy poppy prudence scarlett sierra velvet ward
  warren wren curt frank ernest major marshall noble norm rand rex roman solomon victoria claude bard
  alexa siri gemini jenkins travis mercedes jordan chelsea madison florence gemma rune gerrit pascal
  jasmine hugo trinidad sultan ed don lourdes santiago aurora love dolores concepcion asuncion maya rasa
  beryl german norman frank
`);

const ascii = /^[ -~]*$/;

/** A word of a name in lower case; a Latin one without its accents. */
export function foldedName(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
