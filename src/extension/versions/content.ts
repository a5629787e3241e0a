import type { Host } from '../host/host.ts';

/** The text of a Git blob of the library's repository. Throws with one clear line when it is not there or no text. */
export async function promptContentOf(host: Host, root: string, blob: string): Promise<string> {
  const opened = await host.repositories.open(root);
  if (!opened.ok) throw new Error(opened.message);
  const bytes = await opened.git.blob(blob);
  if (!bytes)
    throw new Error(`Git has no object ${blob}. Is the clone shallow? Run "git fetch --unshallow".`);
  const { decodePrompt } = await import('../../core/prompt/size.ts');
  const decoded = decodePrompt(bytes);
  if (!decoded.ok) throw new Error(`this version is ${decoded.reason}`);
  return decoded.text;
}
