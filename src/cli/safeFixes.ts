import { applyEdits, type Edit } from '../core/text.ts';
import type { LintedText } from '../node/lintFile.ts';

/** The file's text with the safe fixes of its findings applied; the same text where there are none. Of two that overlap, the first. */
export function safeFixes({ text, findings }: LintedText): { readonly text: string; readonly fixed: number } {
  const taken: Edit[] = [];
  let fixed = 0;
  for (const { fix } of findings) {
    if (!fix?.safe || fix.edits.some(edit => taken.some(other => overlaps(edit, other)))) continue;
    taken.push(...fix.edits);
    fixed++;
  }
  return { text: applyEdits(text, taken), fixed };
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end;
}
