import { blobId } from './blobId.ts';
import type { OpenedGit } from './git.ts';

/** The number of the newest version of `path` that has these bytes; 0 where none has, or there is no history. */
export async function versionNumberOf(
  opened: OpenedGit | undefined,
  path: string,
  bytes: Uint8Array,
): Promise<number> {
  if (!opened?.ok) return 0;
  const versions = await opened.git.versions(path);
  const [newest] = versions;
  if (!newest) return 0;
  const id = blobId(bytes, newest.blob);
  return versions.find(({ blob }) => blob === id)?.version ?? 0;
}
