import type { ParsedPrompt } from '../../prompt/model.ts';
import type { RawMatch } from '../findings.ts';
import type { TextRule } from '../rule.ts';
import { createEditedScan } from './editedScan.ts';
import { createTextScan } from './textScan.ts';
import { type View, viewsOf } from './views.ts';

/** All matches of text rules in a file, in its offsets; those of overlapping views are not resolved yet. */
export type Collect = (text: string, parsed: ParsedPrompt | undefined) => readonly RawMatch[];

/** Prepares the scan of files by these rules. */
export function createCollector(rules: readonly TextRule[]): Collect {
  const scan = createTextScan(rules);
  return (text, parsed) => viewsOf(text, parsed).flatMap(view => inFile(view, scan.all(view.text, 0)));
}

/** As createCollector, for the versions of one file: what an edit cannot have changed is not scanned again. */
export function createEditedCollector(rules: readonly TextRule[]): () => Collect {
  const open = createEditedScan(rules);
  return () => {
    let scans: ((text: string) => readonly RawMatch[])[] = [];
    return (text, parsed) => {
      const views = viewsOf(text, parsed);
      scans = views.map((_, index) => scans[index] ?? open());
      return views.flatMap((view, index) => inFile(view, scans[index]!(view.text)));
    };
  };
}

function inFile(view: View, matches: readonly RawMatch[]): readonly RawMatch[] {
  return matches.map(match => ({ ...match, range: view.toSource(match.range) }));
}
