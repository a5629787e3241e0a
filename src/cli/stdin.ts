import { decodePrompt, maxPromptBytes } from '../core/prompt/size.ts';
import { wrongInput } from './cliProblem.ts';

/** All of stdin as the text of a prompt file. Throws CliProblem (exit 2) for bytes that are none. */
export async function readStdin(signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  const stop = () => stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stdin as AsyncIterable<Buffer>) {
    pieces.push(piece);
    size += piece.length;
    if (size > maxPromptBytes) break;
  }
  const decoded = decodePrompt(Buffer.concat(pieces));
  if (decoded.ok) return decoded.text;
  throw wrongInput(`stdin: ${decoded.reason}`);
}
