import { Diagnostic, DiagnosticSeverity, type Disposable, languages, Range, Uri } from 'vscode';

/** Shows in the Problems panel, at its place in the file, why the settings of a library cannot be used. */
export interface SettingsProblems extends Disposable {
  /** `reason` is `<file>:<line>: <what>`; without one the settings are fine. */
  set(root: string, reason: string | undefined): void;
}

export function settingsProblems(): SettingsProblems {
  const collection = languages.createDiagnosticCollection('promptward settings');
  const shown = new Map<string, Uri>();
  return {
    set(root, reason) {
      const before = shown.get(root);
      if (before) collection.delete(before);
      shown.delete(root);
      const [, file, line, what] = /^(.+?):(\d+): (.+)$/s.exec(reason ?? '') ?? [];
      if (file === undefined || what === undefined) return;
      const uri = Uri.joinPath(Uri.file(root), file);
      const at = Number(line) - 1;
      const range = new Range(at, 0, at, Number.MAX_SAFE_INTEGER);
      const message = `${what} Until then the built-in rules are used as they are.`;
      const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Error);
      diagnostic.source = 'Promptward';
      diagnostic.code = 'settings';
      collection.set(uri, [diagnostic]);
      shown.set(root, uri);
    },
    dispose: () => collection.dispose(),
  };
}
