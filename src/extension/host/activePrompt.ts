import { type Disposable, type Event, EventEmitter, type TextEditor, type Uri, window } from 'vscode';
import { contextKey } from './contextKey.ts';
import { disposables } from './dispose.ts';
import { isPromptFile } from './promptFile.ts';

/** The prompt that the user looks at: the one in the active editor, else the last one that was. */
export interface ActivePrompt extends Disposable {
  readonly uri: Uri | undefined;
  readonly onDidChange: Event<Uri | undefined>;
  /** Makes a prompt the active one without opening it. */
  select(uri: Uri): void;
}

/** Follows the active editor; keeps the context key `promptward.promptOpen`. */
export function trackActivePrompt(): ActivePrompt {
  const store = disposables();
  const changed = store.add(new EventEmitter<Uri | undefined>());
  const open = contextKey<boolean>('promptOpen');
  let current: Uri | undefined;

  const select = (uri: Uri) => {
    if (uri.toString() === current?.toString()) return;
    current = uri;
    changed.fire(uri);
  };
  const follow = (editor: TextEditor | undefined) => {
    const uri = editor?.document.uri;
    const isPrompt = uri !== undefined && isPromptFile(uri);
    open.set(isPrompt);
    if (isPrompt) select(uri);
  };
  store.add(window.onDidChangeActiveTextEditor(follow));
  follow(window.activeTextEditor);
  return {
    get uri() {
      return current;
    },
    onDidChange: changed.event,
    select,
    dispose: () => store.dispose(),
  };
}
