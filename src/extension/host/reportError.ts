import { type LogOutputChannel, window } from 'vscode';

/** Logs a failure and shows it once, with a way to the log. Only for what the user asked for. */
export function reportError(log: LogOutputChannel, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  log.error(error instanceof Error ? (error.stack ?? message) : message);
  void window.showErrorMessage(`Promptward: ${message}`, 'Show Log').then(choice => choice && log.show());
}
