import type { MappedText } from '../../../src/core/mappedText.ts';
import type { ParsedPrompt, Problem, Prompt } from '../../../src/core/prompt/model.ts';

/** A parsed prompt with nothing in it but what is given. */
export function promptWith(parts: Partial<Prompt>, problems: readonly Problem[] = []): ParsedPrompt {
  const prompt: Prompt = {
    path: 'a.prompt.yml',
    format: 'github',
    template: 'plain',
    name: 'a',
    description: '',
    parameters: {},
    messages: [],
    uses: [],
    declarations: [],
    tests: [],
    evaluators: [],
    tags: [],
    scalars: [],
    ...parts,
  };
  return { prompt, sidecarScalars: [], problems };
}

/** The text of a double-quoted scalar that stands at `at` in its file, decoded as JSON does, with its way back. */
export function jsonScalar(source: string, at: number): MappedText {
  const segments: { at: number; length: number; source: number; sourceLength: number }[] = [];
  let text = '';
  for (const unit of source.matchAll(/\\u[0-9a-fA-F]{4}|\\.|[^\\]/gsu)) {
    const decoded = unit[0].startsWith('\\') ? String(JSON.parse(`"${unit[0]}"`)) : unit[0];
    segments.push({
      at: text.length,
      length: decoded.length,
      source: at + unit.index,
      sourceLength: unit[0].length,
    });
    text += decoded;
  }
  return { text, segments, range: { start: at, end: at + source.length } };
}
