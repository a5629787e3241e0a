import type { PromptRule } from '../../rule.ts';

/** A prompt for a model with half of a test: nothing is run, or nothing can fail. */
export const missingTestsRule: PromptRule = {
  kind: 'prompt',
  id: 'missing-tests',
  group: 'structure',
  severity: 'info',
  title: 'Prompt with half of a test',
  check: ({ prompt }, path) => {
    const range = { start: 0, end: 0 };
    if (path !== prompt.path || prompt.format === 'vscode' || prompt.model === undefined) return [];
    if (prompt.tests.length > 0 && prompt.evaluators.length === 0)
      return [{ range, message: 'There is test data and no evaluator: no reply can fail. Add `evaluators`' }];
    if (prompt.tests.length === 0 && prompt.evaluators.length > 0)
      return [{ range, message: 'There are evaluators and no test data: nothing is run. Add `testData`' }];
    return [];
  },
  docs: {
    what: 'The prompt has test data and no evaluator, or evaluators and no test data. A prompt with neither is the matter of untested-prompt; one that names no model is a draft and is left alone.',
    why: 'Its tests cannot fail, or never run, and a change for the worse is not noticed.',
    fix: 'Add the missing half.',
  },
};

/** A prompt for a model that has neither test data nor evaluators. */
export const untestedPromptRule: PromptRule = {
  kind: 'prompt',
  id: 'untested-prompt',
  group: 'structure',
  severity: 'info',
  title: 'Prompt without tests',
  check: ({ prompt }, path) => {
    const isTested = prompt.tests.length > 0 || prompt.evaluators.length > 0;
    if (path !== prompt.path || prompt.model === undefined || isTested) return [];
    return [
      { range: { start: 0, end: 0 }, message: 'Nothing tests this prompt: add `testData` and `evaluators`' },
    ];
  },
  docs: {
    what: 'The prompt names a model and has neither test data nor evaluators, in its file or beside it.',
    why: 'A change for the worse is noticed by users first.',
    fix: 'Add a few rows of test data and an evaluator.',
  },
};
