import { createHash } from 'node:crypto';
import type { Version } from '../core/history/version.ts';
import type { PromotionRecord } from '../core/trust/record.ts';

/** What is needed of a Git repository to find promoted bytes again. */
export interface PromptHistory {
  versions(path: string): Promise<readonly Version[]>;
  blob(oid: string): Promise<Uint8Array | undefined>;
  blobAt(commit: string, path: string): Promise<Uint8Array | undefined>;
}

/**
 * The very bytes that a promotion names, by their digest: looked for in the commit that it mentions, then (the
 * history may have been rewritten) in every version of the prompt. Undefined where the repository has them no more.
 */
export async function promotedBytes(
  history: PromptHistory,
  promotion: PromotionRecord,
): Promise<Uint8Array | undefined> {
  const { commit, prompt, sha256 } = promotion.body;
  const isIt = (bytes: Uint8Array | undefined) =>
    bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
  const there = await history.blobAt(commit, prompt);
  if (isIt(there)) return there;
  for (const { blob } of await history.versions(prompt)) {
    const bytes = await history.blob(blob);
    if (isIt(bytes)) return bytes;
  }
  return undefined;
}
