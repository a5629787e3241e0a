const environment = /^[a-z0-9][a-z0-9_-]{0,35}$/;
const control = /\p{Cc}/u;
const maxPathLength = 1024;
const maxReasonLength = 280;

/** The environments of a library that names none of its own. */
export const defaultEnvironments: readonly string[] = ['staging', 'production'];

/** True for 1 to 36 of `a-z 0-9 _ -`, beginning with a letter or digit. */
export function isEnvironmentName(name: string): boolean {
  return environment.test(name);
}

/** True for a path relative to the library's root, with `/`, in NFC, that leads neither out of it nor into `.git`. */
export function isPromptPath(path: string): boolean {
  const segments = path.split('/');
  return (
    path.length <= maxPathLength &&
    path.isWellFormed() &&
    path === path.normalize('NFC') &&
    !control.test(path) &&
    !path.includes('\\') &&
    segments.every(segment => !['', '.', '..', '.git'].includes(segment.toLowerCase()))
  );
}

/** True for one line of 1 to 280 UTF-16 code units with something in it. */
export function isReason(reason: string): boolean {
  return (
    reason.length <= maxReasonLength && reason.isWellFormed() && reason.trim() !== '' && !control.test(reason)
  );
}
