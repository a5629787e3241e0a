import { substitute } from './substitute.ts';
import type { Template } from './template.ts';
import { ownValue, valueText } from './valueText.ts';

const placeholder = /\{\{([ \t]{0,20})([\p{L}_][\p{L}\p{N}_.-]{0,99})[ \t]{0,20}\}\}/gu;

/** `{{name}}` as in GitHub Models, with spaces allowed inside the braces; all else is text. */
export const plain: Template = {
  id: 'plain',
  uses: text => placesOf(text).map(({ name, nameAt }) => use(name, nameAt)),
  check: () => undefined,
  fill: (text, values) =>
    substitute(
      text,
      placesOf(text).map(({ name, start, end }) => ({ start, end, text: valueText(ownValue(values, name)) })),
    ),
};

function placesOf(text: string) {
  return [...text.matchAll(placeholder)].map(match => {
    const [whole, space = '', name = ''] = match;
    return {
      name,
      nameAt: match.index + 2 + space.length,
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

function use(name: string, start: number) {
  return { name, start, end: start + name.length, optional: false };
}
