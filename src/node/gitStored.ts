import { Buffer } from 'node:buffer';
import { blobId } from './blobId.ts';
import { GitFailure, type GitProcess, gitMessage } from './gitProcess.ts';

/**
 * The bytes that Git would store for a file at `path` that holds `bytes`: where core.autocrlf or a .gitattributes file asks
 * for it, CRLF becomes LF; else the same array. Nothing is written. Throws GitFailure.
 */
export async function storedBytes(git: GitProcess, path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.includes('\r\n')) return bytes;
  const told = await git.run(['hash-object', '--stdin', `--path=${path}`], bytes);
  if (told.code !== 0) throw new GitFailure(`git hash-object: ${gitMessage(told.stderr)}`);
  const id = told.stdout.toString('utf8').trim();
  const converted = Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1');
  if (blobId(converted, id) !== id || (await keepsLineEnds(git, path))) return bytes;
  return converted;
}

/** Git leaves a file that it already has with CRLF alone, unless it is told that it is text; hash-object does not look. */
async function keepsLineEnds(git: GitProcess, path: string): Promise<boolean> {
  const known = await git.text(['ls-files', '-z', '--eol', '--', path]);
  return /^i\/(?:crlf|mixed)\s/.test(known) && !/\sattr\/text\s/.test(known);
}
