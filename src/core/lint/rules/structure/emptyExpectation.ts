import type { Json } from '../../../json.ts';
import type { PromptRule } from '../../rule.ts';

const onlyVariable = /^\s*\{\{\s*([\w.-]{1,100})\s*\}\}\s*$/;

/** A row that leaves the one variable of a text test empty, so that the test passes there whatever the reply is. */
export const emptyExpectationRule: PromptRule = {
  kind: 'prompt',
  id: 'empty-expectation',
  group: 'structure',
  severity: 'warning',
  title: 'Test row that an evaluator passes whatever the reply is',
  check: ({ prompt }, path) => {
    const names = new Set(
      prompt.evaluators.flatMap(evaluator => {
        if (evaluator.kind !== 'string' || evaluator.test === 'equals') return [];
        return onlyVariable.exec(evaluator.value)?.[1] ?? [];
      }),
    );
    return prompt.tests
      .filter(row => row.file === path)
      .flatMap(row =>
        [...names]
          .filter(name => Object.hasOwn(row.values, name) && isEmpty(row.values[name]))
          .map(name => ({
            range: row.range,
            message: `An evaluator looks for "${name}", which is empty in this row: it passes whatever the reply is`,
          })),
      );
  },
  docs: {
    what: 'An evaluator looks for the text of a variable in the reply, and a row of test data gives that variable an empty text.',
    why: 'Every reply has an empty text in it, so the row passes and tests nothing.',
    fix: 'Give the variable a value in the row, or test that row with another evaluator.',
  },
};

function isEmpty(value: Json | undefined): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
