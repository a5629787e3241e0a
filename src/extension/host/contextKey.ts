import { commands } from 'vscode';

/** A `when` clause key of ours. */
export interface ContextKey<T> {
  set(value: T): void;
}

/** The key `promptward.<name>`; setting the same value again costs nothing. */
export function contextKey<T>(name: string): ContextKey<T> {
  let last: T | undefined;
  return {
    set(value) {
      if (value === last) return;
      last = value;
      void commands.executeCommand('setContext', `promptward.${name}`, value);
    },
  };
}
