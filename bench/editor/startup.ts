import * as vscode from 'vscode';

/** Prints the row of the benched extension in VS Code's startup report, as {loadMs, callMs}. */
export async function run(): Promise<void> {
  for (;;) {
    const row = reportRow(await startupReport());
    if (row) return console.log(`[host] ${JSON.stringify(row)}`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function startupReport(): Promise<string> {
  await vscode.commands.executeCommand('perfview.show');
  for (;;) {
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    if (report.includes('Extension Activation Stats')) return report;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

const benched = /^\| (promptward\.promptward|promptward-bench\.empty)\b/i;

/** The columns are Extension, Eager, Load Code, Call Activate, Finish Activate, Event, By. */
function reportRow(report: string): { readonly loadMs: number; readonly callMs: number } | undefined {
  const line = report.split('\n').find(text => benched.test(text));
  const [, , , load, call] = line?.split('|') ?? [];
  return line === undefined ? undefined : { loadMs: Number(load), callMs: Number(call) };
}
