import type { PromptRule } from '../../rule.ts';

/** What an evaluator is given by the run itself. */
const givenToEvaluators = new Set(['completion', 'expected', 'input']);

/** A variable that a template reads and nothing gives. */
export const undefinedVariableRule: PromptRule = {
  kind: 'prompt',
  id: 'undefined-variable',
  group: 'structure',
  severity: 'warning',
  title: 'Variable that nothing gives a value',
  check: ({ prompt }, path) => {
    if (prompt.template === 'vscode' || path !== prompt.path) return [];
    const declared = new Set(prompt.declarations.map(declaration => declaration.name));
    const tested = prompt.tests.length > 0 || declared.size > 0;
    const missing = new Map(
      prompt.uses
        .filter(
          use => !declared.has(use.name) && !(use.place === 'evaluator' && givenToEvaluators.has(use.name)),
        )
        .reverse()
        .map(use => [use.name, use.range]),
    );
    return Array.from(missing, ([name, range]) => ({
      range,
      message: tested
        ? `Nothing gives the variable "${name}" a value: declare it, or give it in the test data`
        : `No test data gives the variable "${name}" a value`,
      severity: tested ? 'warning' : 'info',
    }));
  },
  docs: {
    what: 'A message reads a variable that neither the declared inputs nor the test data have.',
    why: 'It is often a misspelt name; the model then gets an empty or unfilled place.',
    fix: 'Correct the name, declare the variable or give it in the test data.',
  },
};
