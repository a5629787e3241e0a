import { createHash } from 'node:crypto';

/**
 * The id by which Git names a blob: the hash of its header and bytes. `like` is any id of the same repository, which is
 * SHA-1 in most repositories, else SHA-256.
 */
export function blobId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
