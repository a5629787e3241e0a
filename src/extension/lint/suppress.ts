import { type Uri, window, workspace } from 'vscode';
import { addToBaseline } from '../../core/lint/baseline.ts';
import { readSuppressionAnswer } from '../../core/lint/suppressionAnswer.ts';
import { baselinePath, readBaseline, writeBaselineFile } from '../../node/baselineFile.ts';
import { openFiles } from '../../node/files.ts';
import { today } from '../../node/today.ts';
import { placeOf } from '../host/promptFile.ts';
import type { FindingStore } from './findingStore.ts';

/**
 * Accepts a finding, for good or until a day: asks why and writes fingerprint and reason to the library's baseline, which the
 * team reviews like any file. False when cancelled, or when the finding is no longer there.
 */
export async function suppressFinding(store: FindingStore, uri: Uri, fingerprint: string): Promise<boolean> {
  const place = placeOf(uri);
  const document = workspace.textDocuments.find(d => d.uri.toString() === uri.toString());
  const finding = document && store.of(document).find(f => f.fingerprint === fingerprint);
  if (!place || !finding) return false;
  const typed = await window.showInputBox({
    title: `Suppress '${finding.rule}' in ${place.path}`,
    prompt: `Why is this no problem? End with a day (YYYY-MM-DD) to have it come back after that. Kept with the finding's fingerprint in ${baselinePath}, for the team to review.`,
    placeHolder: 'A made-up customer of our test data, until 2030-12-31',
    validateInput: value => {
      const answer = readSuppressionAnswer(value, today());
      return answer.ok ? undefined : answer.problem;
    },
  });
  const answer = typed === undefined ? undefined : readSuppressionAnswer(typed, today());
  if (!answer?.ok) return false;
  const files = openFiles(place.root);
  const read = await readBaseline(files);
  if (!read.ok) throw new Error(read.reason);
  const found = [{ path: place.path, findings: [finding] }];
  const next = addToBaseline(read.baseline, found, answer.reason, answer.expires);
  await writeBaselineFile(files, next);
  store.changed(uri.with({ path: `${place.root}/${baselinePath}` }));
  return true;
}
