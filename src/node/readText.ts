import { decodePrompt, maxPromptBytes } from '../core/prompt/size.ts';
import { readBelow } from './confined.ts';
import { FileProblem } from './fileProblem.ts';

/** The text of a file below `root`; undefined where there is none, or where it is too large or no text. */
export async function readText(root: string, path: string): Promise<string | undefined> {
  try {
    const bytes = await readBelow(root, path, maxPromptBytes);
    const decoded = bytes && decodePrompt(bytes);
    return decoded?.ok ? decoded.text : undefined;
  } catch (error) {
    if (error instanceof FileProblem) return undefined;
    throw error;
  }
}
