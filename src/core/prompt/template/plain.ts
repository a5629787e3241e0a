import { substitute } from './substitute.ts';
import type { Template } from './template.ts';
import { ownValue, valueText } from './valueText.ts';

const placeholder = /\{\{([ \t]{0,20})([\p{L}_][\p{L}\p{N}_.-]{0,99})[ \t]{0,20}\}\}/uy;

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
  const places: { name: string; nameAt: number; start: number; end: number }[] = [];
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    placeholder.lastIndex = at;
    const match = placeholder.exec(text);
    const [whole = '{', space = '', name = ''] = match ?? [];
    if (match) places.push({ name, nameAt: at + 2 + space.length, start: at, end: at + whole.length });
    at += whole.length;
  }
  return places;
}

function use(name: string, start: number) {
  return { name, start, end: start + name.length, optional: false };
}
