import type { PromptRule } from '../../rule.ts';

/** What the parser could not make sense of. */
export const malformedPromptRule: PromptRule = {
  kind: 'prompt',
  id: 'malformed-prompt',
  group: 'structure',
  severity: 'error',
  title: 'Prompt file that is not well formed',
  check: (parsed, path) =>
    parsed.problems
      .filter(problem => problem.file === path)
      .map(({ range, message, severity }) => ({ range, message, severity })),
  docs: {
    what: 'The file does not follow its format. The message says where and what.',
    why: 'A prompt that cannot be read as meant cannot be tested, reviewed or promoted.',
    fix: 'Do what the message says.',
  },
};
