/** A prompt's path without what only says its format, for places where its folder and name are enough. */
export function withoutFormat(path: string): string {
  return path.replace(/\.(prompt\.(yml|yaml|md)|prompty|prompt)$/, '');
}
