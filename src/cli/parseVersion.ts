import type { Version } from '../core/history/version.ts';
import type { ParsedPrompt } from '../core/prompt/model.ts';
import { parsePrompt, sidecarPath } from '../core/prompt/parse.ts';
import type { Git } from '../node/git.ts';

/** A version's text parsed with the file that stood beside it in its commit. */
export async function parseVersion(git: Git, { path, commit }: Version, text: string): Promise<ParsedPrompt> {
  const sidecar = await git.blobAt(commit, sidecarPath(path));
  return parsePrompt(path, text, sidecar && new TextDecoder().decode(sidecar));
}
