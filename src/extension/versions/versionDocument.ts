import { type TextDocumentContentProvider, Uri } from 'vscode';
import type { Version } from '../../core/history/version.ts';
import type { Host } from '../host/host.ts';
import { promptContentOf } from './content.ts';

export const versionScheme = 'promptward-version';

interface Address {
  readonly root: string;
  readonly blob: string;
  readonly version: number;
}

/** The address of a version's text. It never changes for the same bytes, and keeps the file name for the language. */
export function versionUri(prompt: Uri, root: string, version: Version): Uri {
  const address: Address = { root, blob: version.blob, version: version.version };
  return Uri.from({ scheme: versionScheme, path: prompt.path, query: JSON.stringify(address) });
}

/** Reads the text of a version from Git. */
export function versionDocuments(host: Host): TextDocumentContentProvider {
  return {
    provideTextDocumentContent(uri) {
      const { root, blob } = JSON.parse(uri.query) as Address;
      return promptContentOf(host, root, blob);
    },
  };
}
