import { createHash } from 'node:crypto';
import { parsePrompt } from '../core/prompt/parse.ts';
import { decodePrompt } from '../core/prompt/size.ts';
import type { Git } from './git.ts';
import type { LoadedPrompt } from './library.ts';

/**
 * The prompt as Git would store it, which is what versions, test results and promotions are about: in a working copy whose
 * line ends Git converts, its bytes and digest are others than those on disk.
 */
export async function storedPrompt(git: Pick<Git, 'stored'>, prompt: LoadedPrompt): Promise<LoadedPrompt> {
  const bytes = await git.stored(prompt.path, prompt.bytes);
  const decoded = bytes === prompt.bytes ? undefined : decodePrompt(bytes);
  if (!decoded?.ok) return prompt;
  const { text } = decoded;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...prompt, bytes, text, sha256, parsed: parsePrompt(prompt.path, text, prompt.sidecarText) };
}
