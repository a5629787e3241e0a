import { createHash } from 'node:crypto';
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
  // Git names a blob by the hash of its header and bytes: SHA-1 in most repositories, else SHA-256.
  const hash = createHash(newest.blob.length === 64 ? 'sha256' : 'sha1');
  const id = hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  return versions.find(({ blob }) => blob === id)?.version ?? 0;
}
