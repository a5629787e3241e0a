/** How one language tells a model to drop what it was told. Each part is regular expression source. */
export interface PhraseTable {
  readonly language: string;
  /** Lower-case pieces of the verbs; of a letter with case outside ASCII only what follows it. */
  readonly keywords: readonly string[];
  readonly verbs: string;
  /** Words that may stand between verb and object, or after the object. */
  readonly fillers: string;
  /** What says that it is about the text before: "previous", "system". One must be there. */
  readonly marks: string;
  readonly objects: string;
  /** Object before verb (Japanese, Korean, Turkish, Hindi). */
  readonly verbLast?: true;
  /** Written without spaces. */
  readonly joined?: true;
}

/** The source of a pattern for the table. Every repeat is bounded, so that a match costs a bounded number of steps. */
export function phraseSource(table: PhraseTable): string {
  const gap = table.joined ? '[\\s\\u3000]{0,2}' : '[\\s,:]{1,3}';
  const word = `(?:${table.fillers})`;
  const mark = `(?:${table.marks})`;
  const object = `(?:${table.objects})`;
  const before = `(?:${word}${gap}){0,4}`;
  if (table.verbLast) {
    return `${mark}${gap}${before}${object}${table.joined ? '' : '[^\\s.,:!?]{0,6}'}${gap}(?:${word}${gap}){0,3}(?:${table.verbs})`;
  }
  const marked = `${mark}${gap}(?:(?:${table.fillers}|${table.marks})${gap}){0,3}${object}`;
  const trailing = `${object}${gap}(?:${word}${gap}){0,3}${mark}`;
  return `(?:${table.verbs})${gap}${before}(?:${marked}|${trailing})`;
}
