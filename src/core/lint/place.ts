import type { ParsedPrompt } from '../prompt/model.ts';
import type { Range } from '../text.ts';

/** In which part of a prompt a finding stands. Rows and messages are counted from 1; nothing of the text is in it. */
export type Place =
  | { readonly kind: 'message'; readonly number: number; readonly role: string; readonly inCode: boolean }
  | { readonly kind: 'test'; readonly number: number }
  | { readonly kind: 'evaluator'; readonly number: number };

/** Tells the part of the prompt that a range of the file at `path` begins in; undefined between the parts. `text` is the file's. */
export function placesIn(
  { prompt }: ParsedPrompt,
  path: string,
  text: string,
): (range: Range) => Place | undefined {
  const messages = path === prompt.path ? prompt.messages : [];
  const fences = new Map<number, readonly number[]>();
  const inCode = (message: number, part: Range, at: number): boolean => {
    const found = fences.get(message) ?? fencesIn(text, part);
    fences.set(message, found);
    const after = found.findIndex(fence => fence >= at);
    return (after < 0 ? found.length : after) % 2 === 1;
  };
  return range => {
    const holds = (part: Range): boolean => part.start <= range.start && range.start < part.end;
    const inFile = (part: { readonly file: string; readonly range: Range }): boolean =>
      part.file === path && holds(part.range);
    const message = messages.findIndex(({ content }) => holds(content.range));
    if (message >= 0) {
      const { role, content } = messages[message]!;
      return {
        kind: 'message',
        number: message + 1,
        role,
        inCode: inCode(message, content.range, range.start),
      };
    }
    const test = prompt.tests.findIndex(inFile);
    if (test >= 0) return { kind: 'test', number: test + 1 };
    const evaluator = prompt.evaluators.findIndex(inFile);
    return evaluator >= 0 ? { kind: 'evaluator', number: evaluator + 1 } : undefined;
  };
}

/** "system message", "user message 2, in a code block", "test row 3": what a person reads. */
export function placeWords(place: Place): string {
  if (place.kind === 'test') return `test row ${place.number}`;
  if (place.kind === 'evaluator') return `evaluator ${place.number}`;
  const message = `${place.role} message${place.number > 1 ? ` ${place.number}` : ''}`;
  return place.inCode ? `${message}, in a code block` : message;
}

/** Where the fences of code stand in a part of a text (CommonMark, 4.5). */
function fencesIn(text: string, { start, end }: Range): readonly number[] {
  return Array.from(text.slice(start, end).matchAll(/^[ \t]*(?:```|~~~)/gm), fence => start + fence.index);
}
