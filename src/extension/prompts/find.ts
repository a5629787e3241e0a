import { type QuickPickItem, ThemeIcon, window } from 'vscode';
import type { Library, LibraryEntry } from '../host/library.ts';

/** Lets the user search the library; undefined when cancelled. */
export async function pickPrompt(library: Library, placeHolder: string): Promise<LibraryEntry | undefined> {
  const items = async () => {
    await library.load();
    return library.entries.map(toItem);
  };
  const options = { placeHolder, matchOnDescription: true, matchOnDetail: true };
  return (await window.showQuickPick(items(), options))?.entry;
}

function toItem(entry: LibraryEntry): QuickPickItem & { readonly entry: LibraryEntry } {
  const { name, path, model, tags, description } = entry.entry;
  return {
    entry,
    label: name,
    description: [path, model ?? '', ...tags.map(tag => `#${tag}`)].filter(Boolean).join('  '),
    ...(description ? { detail: description } : {}),
    iconPath: new ThemeIcon('comment-discussion'),
  };
}
