/** A file that cannot be used. The message is one line that names the file and says what to do. */
export class FileProblem extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(`${path.replace(/[\x00-\x1f\x7f]/g, '\u{fffd}')}: ${reason}`);
    this.name = 'FileProblem';
    this.path = path;
  }
}

/** A link that leads out of the library. */
export class OutsideProblem extends FileProblem {
  constructor(path: string) {
    super(path, 'is a link that leads out of the library; put the file itself there');
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied; check who owns the file and its folder',
  EPERM: 'permission denied; check who owns the file and its folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full; free some space',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ELOOP: 'a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open; try again',
};

/** What a failed call of node:fs means for `path`; other errors come back as they are. */
export function fileProblem(path: string, error: unknown): Error {
  if (error instanceof FileProblem || !(error instanceof Error)) return error as Error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new FileProblem(path, reasons[code] ?? `cannot be used (${code})`);
}

/** True when a call of node:fs failed because nothing is there. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
