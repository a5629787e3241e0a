import { substitute } from './substitute.ts';
import type { Template } from './template.ts';
import { ownValue, valueText } from './valueText.ts';

const reference = /\$\{([A-Za-z]{1,40})(?::([^:}\s]{1,100}))?(?::[^}\n]{0,500})?\}/g;

/**
 * `${input:name}` and `${input:name:placeholder}` ask for a value. `${selection}` and its like come from the editor:
 * they are filled in where a value of that name is given, and stay as they are where not.
 */
export const vscode: Template = {
  id: 'vscode',
  uses: text =>
    [...text.matchAll(reference)].flatMap(({ index, 1: kind, 2: name }) => {
      if (kind !== 'input' || !name) return [];
      const start = index + `\${input:`.length;
      return [{ name, start, end: start + name.length, optional: false }];
    }),
  check: () => undefined,
  fill: (text, values) =>
    substitute(
      text,
      [...text.matchAll(reference)].flatMap(({ index, 0: whole, 1: kind = '', 2: name }) => {
        const key = kind === 'input' ? name : kind;
        if (!key || (kind !== 'input' && !Object.hasOwn(values, key))) return [];
        return [{ start: index, end: index + whole.length, text: valueText(ownValue(values, key)) }];
      }),
    ),
};
