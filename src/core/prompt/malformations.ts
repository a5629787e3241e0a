import { lineStarts, positionAt } from '../text.ts';
import type { ParsedPrompt } from './model.ts';

/** A prompt with the texts that it was read from. */
export interface PromptTexts {
  readonly path: string;
  readonly text: string;
  readonly sidecarText?: string;
  readonly parsed: ParsedPrompt;
}

/** One line `file:line:column: what is wrong and what to do` for each error of form in a prompt and its sidecar. */
export function malformations({ path, text, sidecarText = '', parsed }: PromptTexts): readonly string[] {
  return parsed.problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, range, message }) => {
      const { line, column } = positionAt(lineStarts(file === path ? text : sidecarText), range.start);
      return `${file}:${line}:${column}: ${message}`;
    });
}
