import type { PromptRule } from '../../rule.ts';

/** A row of test data that leaves a variable of the messages without a value. */
export const testRowMissingVariableRule: PromptRule = {
  kind: 'prompt',
  id: 'test-row-missing-variable',
  group: 'structure',
  severity: 'warning',
  title: 'Test row without a value for a variable',
  check: ({ prompt }, path) => {
    const inMessages = new Set(prompt.uses.filter(use => use.place === 'message').map(use => use.name));
    const optional = new Set(
      prompt.declarations
        .filter(
          ({ source, required, defaultValue }) =>
            source === 'input' && (!required || defaultValue !== undefined),
        )
        .map(declaration => declaration.name),
    );
    const needed = new Set(
      prompt.declarations.map(({ name }) => name).filter(name => inMessages.has(name) && !optional.has(name)),
    );
    return prompt.tests
      .filter(row => row.file === path)
      .flatMap(row =>
        [...needed]
          .filter(name => !Object.hasOwn(row.values, name))
          .map(name => ({
            range: row.range,
            message: `This test row gives no value for the variable "${name}"`,
          })),
      );
  },
  docs: {
    what: 'Other rows or the declared inputs have a variable that this row lacks, and a message reads it.',
    why: 'The test then runs with an unfilled place and says nothing about the prompt.',
    fix: 'Give the variable a value in the row.',
  },
};
