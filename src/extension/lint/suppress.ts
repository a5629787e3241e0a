import { type Uri, window, workspace } from 'vscode';
import { addToBaseline, serialiseBaseline } from '../../core/lint/baseline.ts';
import { baselinePath, readBaseline } from '../../node/baselineFile.ts';
import { openFiles } from '../../node/files.ts';
import { placeOf } from '../host/promptFile.ts';
import type { FindingStore } from './findingStore.ts';

/**
 * Accepts a finding for good: asks why and writes fingerprint and reason to the library's baseline, which the team
 * reviews like any file. False when cancelled, or when the finding is no longer there.
 */
export async function suppressFinding(store: FindingStore, uri: Uri, fingerprint: string): Promise<boolean> {
  const place = placeOf(uri);
  const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
  const finding = document && store.of(document).find(f => f.fingerprint === fingerprint);
  if (!place || !finding) return false;
  const reason = await window.showInputBox({
    title: `Suppress '${finding.rule}' in ${place.path}`,
    prompt: `Why is this no problem? Kept with the finding's fingerprint in ${baselinePath}, for the team to review.`,
    placeHolder: 'A made-up customer of our test data',
    validateInput: value => (value.trim() ? undefined : 'A suppression needs a reason.'),
  });
  if (reason === undefined) return false;
  const files = openFiles(place.root);
  const read = await readBaseline(files);
  if (!read.ok) throw new Error(read.reason);
  const next = addToBaseline(read.baseline, place.path, [finding], reason.trim());
  await files.write(baselinePath, new TextEncoder().encode(serialiseBaseline(next)));
  store.changed(uri.with({ path: `${place.root}/${baselinePath}` }));
  return true;
}
