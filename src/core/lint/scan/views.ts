import { isPlain, toSource } from '../../mappedText.ts';
import type { ParsedPrompt } from '../../prompt/model.ts';
import type { Range } from '../../text.ts';

/** A text to scan, and the way back from its offsets to the file's. */
export interface View {
  readonly text: string;
  readonly toSource: (range: Range) => Range;
}

/** Characters that no one sees: they can split a token for a scanner while a model or a person reads it whole. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]+/gu;

/**
 * The source itself, every scalar that reads differently than it is written (escapes, folds), and each of these once more
 * without its invisible characters if it has any.
 */
export function viewsOf(source: string, parsed: ParsedPrompt | undefined): readonly View[] {
  const views: View[] = [{ text: source, toSource: range => range }];
  for (const scalar of parsed?.prompt.scalars ?? []) {
    if (!isPlain(scalar)) views.push({ text: scalar.text, toSource: range => toSource(scalar, range) });
  }
  return views.flatMap(view => [view, ...withoutInvisible(view)]);
}

function withoutInvisible(view: View): View[] {
  const kept: { readonly at: number; readonly from: number }[] = [];
  let text = '';
  let from = 0;
  for (const run of view.text.matchAll(invisible)) {
    kept.push({ at: text.length, from });
    text += view.text.slice(from, run.index);
    from = run.index + run[0].length;
  }
  if (kept.length === 0) return [];
  kept.push({ at: text.length, from });
  text += view.text.slice(from);
  const original = (offset: number): number => {
    let low = 0;
    let high = kept.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (kept[middle]!.at <= offset) low = middle;
      else high = middle - 1;
    }
    return kept[low]!.from + offset - kept[low]!.at;
  };
  return [
    {
      text,
      toSource: ({ start, end }) => view.toSource({ start: original(start), end: original(end - 1) + 1 }),
    },
  ];
}
