import { malformations } from '../core/prompt/malformations.ts';
import { type LoadedPrompt, loadPrompt } from '../node/library.ts';
import { wrongInput } from './cliProblem.ts';

/** The prompt at `path`, read and well formed. Throws CliProblem (exit 2) naming file, line and column otherwise. */
export async function checkedPrompt(root: string, path: string): Promise<LoadedPrompt> {
  const loaded = await loadPrompt(root, path);
  if (!loaded.ok) throw wrongInput(loaded.reason);
  const [malformed] = malformations(loaded.prompt);
  if (malformed !== undefined) throw wrongInput(malformed);
  return loaded.prompt;
}
