import type { PromptRule } from '../../rule.ts';

/** A variable that is given and nothing reads. */
export const unusedVariableRule: PromptRule = {
  kind: 'prompt',
  id: 'unused-variable',
  group: 'structure',
  severity: 'info',
  title: 'Variable that nothing reads',
  check: ({ prompt }, path) => {
    const read = new Set(prompt.uses.map(use => use.name));
    const rows = prompt.tests.filter(row => row.file === path);
    const unused = new Map(
      prompt.declarations
        .filter(({ name, source, range }) => {
          const here =
            (source === 'input' && path === prompt.path) ||
            rows.some(row => row.range.start <= range.start && range.end <= row.range.end);
          return here && !read.has(name) && name !== 'expected';
        })
        .reverse()
        .map(declaration => [declaration.name, declaration.range]),
    );
    return Array.from(unused, ([name, range]) => ({
      range,
      message: `Nothing reads the variable "${name}": use it in a message or remove it`,
    }));
  },
  docs: {
    what: 'An input or a key of the test data is read by no message and no evaluator. `expected` is left alone.',
    why: 'It is often a misspelt name, or is left from an earlier version and misleads the reader.',
    fix: 'Use it in a message or remove it.',
  },
};
