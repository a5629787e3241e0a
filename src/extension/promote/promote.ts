import { commands, ProgressLocation, window } from 'vscode';
import type { NotPromoted } from '../../node/promotions.ts';
import { type Host, requireTrust } from '../host/host.ts';
import { gitOf, targetOf } from './target.ts';

/** Asks where to and why, then promotes. A refusal names every reason and offers the way to mend it. */
export async function promote(host: Host, given: unknown): Promise<void> {
  if (!requireTrust('Promoting')) return;
  const { place, version } = targetOf(host, given);
  const { root, path } = place;
  const git = await gitOf(host, root);
  const runs = await host.runs.open(root);
  if (!runs) throw new Error('The store of test runs cannot be opened: see the log.');
  const [{ promoteDeps }, { promotePrompt }, { versionRows }] = await Promise.all([
    import('../../node/promoteDeps.ts'),
    import('../../node/promotions.ts'),
    import('../../node/versionRows.ts'),
  ]);
  const opened = await promoteDeps(root, git, runs);
  if (!opened.ok) throw new Error(opened.reason);
  const { deps } = opened;

  const rows = await versionRows(root, path, git, runs);
  const items = deps.environments.map(label => {
    const present = rows.find(row => row.labels.includes(label));
    return { label, description: present ? `now v${present.version.version}` : 'nothing promoted yet' };
  });
  const what = version === undefined ? path : `${path} v${version}`;
  const env = await window.showQuickPick(items, { title: `Promote ${what} to` });
  if (!env) return;
  const reason = await window.showInputBox({
    title: `Promote ${what} to ${env.label}`,
    prompt: 'Why? The reason is signed and stays in the ledger.',
    validateInput: value =>
      value.trim() && value.length <= 280 ? undefined : 'One line of 1 to 280 characters.',
  });
  if (reason === undefined) return;

  const options = { location: ProgressLocation.Window, title: `Promoting ${what} to ${env.label}` };
  const request = {
    prompt: path,
    env: env.label,
    reason: reason.trim(),
    ...(version === undefined ? {} : { version }),
  };
  const outcome = await window.withProgress(options, () => promotePrompt(deps, request));
  if (!outcome.ok) return explain(outcome, what);
  host.labelsChanged();
  void window.showInformationMessage(
    `v${outcome.version} of ${path} is now in ${env.label}. The signed record ${outcome.id.slice(0, 12)} is committed.`,
  );
}

/** Ways to mend a refusal, offered where a reason speaks of it. */
const remedies: readonly (readonly [RegExp, string, string])[] = [
  [/\bsave\b/i, 'Save Version...', 'promptward.versions.save'],
  [/\blint\b/i, 'Show Problems', 'workbench.actions.view.problems'],
  [/\b(test|run)/i, 'Replay Tests', 'promptward.tests.replayPrompt'],
];

async function explain({ reasons }: NotPromoted, what: string): Promise<void> {
  const offered = remedies.filter(([pattern]) => reasons.some(reason => pattern.test(reason)));
  const message = `${what} was not promoted. ${reasons.map(reason => sentence(reason)).join(' ')}`;
  const choice = await window.showErrorMessage(message, ...offered.map(([, title]) => title));
  const command = offered.find(([, title]) => title === choice)?.[2];
  if (command) await commands.executeCommand(command);
}

function sentence(reason: string): string {
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}${/[.!?]$/.test(reason) ? '' : '.'}`;
}
