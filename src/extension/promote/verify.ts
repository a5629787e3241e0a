import { ProgressLocation, window, workspace } from 'vscode';
import type { VerifyReport } from '../../core/lifecycle/verify.ts';
import type { Host } from '../host/host.ts';
import { gitOf, pickRoot } from './target.ts';

/** Proves the ledger and shows the outcome as a text that can be kept. */
export async function verify(host: Host): Promise<void> {
  const root = await pickRoot(host);
  if (!root) return;
  const git = await gitOf(host, root);
  const [{ verifyCheckout }, { openFiles }] = await Promise.all([
    import('../../node/verifyCheckout.ts'),
    import('../../node/files.ts'),
  ]);
  const options = { location: ProgressLocation.Window, title: 'Verifying the ledger' };
  const report = await window.withProgress(options, () => verifyCheckout({ files: openFiles(root), git }));
  const { verifyText } = await import('../../core/report/verifyText.ts');
  if (report.ok) {
    const choice = await window.showInformationMessage(summary(report), 'Show Report');
    if (!choice) return;
  } else {
    const choice = await window.showErrorMessage(summary(report), 'Show Report');
    if (!choice) return;
  }
  const document = await workspace.openTextDocument({ content: verifyText(report), language: 'plaintext' });
  await window.showTextDocument(document, { preview: true });
}

function summary({ ok, records, promotions, problems }: VerifyReport): string {
  if (!ok) return `The ledger does not verify: ${problems[0]?.message ?? 'see the report'}`;
  if (records === 0) return 'The ledger is empty: nothing has been promoted here.';
  return `The ledger verifies: ${records} records, ${promotions.length} promotions in force.`;
}
