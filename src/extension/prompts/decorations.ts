import { EventEmitter, FileDecoration, type FileDecorationProvider, ThemeColor, type Uri } from 'vscode';
import type { Host } from '../host/host.ts';

const scheme = 'promptward-tree';

/** The prompt's address in our own view, so that its problem badge does not double the explorer's. */
export function problemUri(uri: Uri): Uri {
  return uri.with({ scheme });
}

/** Shows how many findings a prompt has as a badge of at most two characters. */
export function problemDecorations(host: Host): FileDecorationProvider {
  const changed = host.own(new EventEmitter<Uri[]>());
  host.own(host.findings.onDidChange(uris => changed.fire(uris.map(problemUri))));
  return {
    onDidChangeFileDecorations: changed.event,
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const counts = host.findings.get(uri.with({ scheme: 'file' }));
      const total = (counts?.errors ?? 0) + (counts?.warnings ?? 0);
      if (!counts || total === 0) return undefined;
      const kind = counts.errors > 0 ? 'error' : 'warning';
      const tooltip = `${counts.errors} errors, ${counts.warnings} warnings`;
      return new FileDecoration(
        total > 9 ? '9+' : `${total}`,
        tooltip,
        new ThemeColor(`list.${kind}Foreground`),
      );
    },
  };
}
