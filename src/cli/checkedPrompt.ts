import type { ParsedPrompt, Problem } from '../core/prompt/model.ts';
import { lineStarts, positionAt } from '../core/text.ts';
import { type LoadedPrompt, loadPrompt } from '../node/library.ts';
import { wrongInput } from './cliProblem.ts';

/** The prompt at `path`, read and well formed. Throws CliProblem (exit 2) naming file, line and column otherwise. */
export async function checkedPrompt(root: string, path: string): Promise<LoadedPrompt> {
  const loaded = await loadPrompt(root, path);
  if (!loaded.ok) throw wrongInput(loaded.reason);
  const [malformed] = malformations(loaded.prompt);
  if (malformed !== undefined) throw wrongInput(malformed);
  return loaded.prompt;
}

/** One line `file:line:column: what. What to do.` for each error of form in a prompt and its sidecar. */
export function malformations(prompt: {
  readonly path: string;
  readonly text: string;
  readonly sidecarText?: string;
  readonly parsed: ParsedPrompt;
}): readonly string[] {
  const place = (problem: Problem): string => {
    const text = problem.file === prompt.path ? prompt.text : (prompt.sidecarText ?? '');
    const { line, column } = positionAt(lineStarts(text), problem.range.start);
    return `${problem.file}:${line}:${column}: ${problem.message}`;
  };
  return prompt.parsed.problems.filter(problem => problem.severity === 'error').map(place);
}
