import assert from 'node:assert/strict';
import type { ParsedPrompt } from '../../../src/core/prompt/model.ts';
import { parsePrompt } from '../../../src/core/prompt/parse.ts';

/** Parses and asserts that nothing is wrong. */
export function parseGood(path: string, text: string, sidecar?: string): ParsedPrompt['prompt'] {
  const { prompt, problems } = parsePrompt(path, text, sidecar);
  assert.deepEqual(problems, []);
  return prompt;
}

/** The source text under each problem, its severity and message. */
export function problemsOf(path: string, text: string, sidecar?: string): readonly string[] {
  return parsePrompt(path, text, sidecar).problems.map(({ severity, range, message, file }) => {
    const line = (file === path ? text : (sidecar ?? '')).slice(0, range.start).split(/\r\n|\n/).length;
    return `${file === path ? '' : 'sidecar '}${severity} line ${line}: ${message}`;
  });
}

/** `name` of each use with the source text under its range. */
export function usesOf(path: string, text: string): readonly string[] {
  const { prompt } = parsePrompt(path, text);
  return prompt.uses.map(({ name, range }) => {
    assert.equal(text.slice(range.start, range.end), name);
    return name;
  });
}
