import type { TextPart } from '../core/history/lineDiff.ts';
import type { Output } from './output.ts';
import { plain } from './plain.ts';

/** How many unchanged lines stand before and after a change. */
const context = 3;

/** A word diff for a person: `[-gone-]`, `{+new+}`, and what is unchanged shortened to the lines around. */
export function wordMarks(parts: readonly TextPart[], out: Output): string {
  return parts
    .map(({ kind, text }, i) => {
      if (kind === 'removed') return out.style('red', `[-${plain(text)}-]`);
      if (kind === 'added') return out.style('green', `{+${plain(text)}+}`);
      return shortened(plain(text), i > 0, i < parts.length - 1);
    })
    .join('');
}

function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const lines = text.split(/(?<=\n)/);
  const head = afterChange ? context : 0;
  const tail = beforeChange ? context : 0;
  if (lines.length <= head + tail + 1) return text;
  return [...lines.slice(0, head), '…\n', ...(tail > 0 ? lines.slice(-tail) : [])].join('');
}
