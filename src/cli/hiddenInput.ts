import { wrongInput } from './cliProblem.ts';

const mostCharacters = 16_384;

/**
 * A secret from stdin: typed at a terminal without an echo, after `question` on stderr, or piped in whole. One line end
 * behind it is left out. Never from the arguments, which other processes can see.
 */
export async function readSecret(question: string, signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  const secret = stdin.isTTY ? await typed(question, signal) : await piped(signal);
  if (secret === '') throw wrongInput('no secret was given. Type it at the prompt, or pipe it in.');
  if (/[\u0000-\u001f\u007f]/.test(secret)) {
    throw wrongInput('the secret has line ends or control characters in it. Give the secret alone.');
  }
  return secret;
}

async function piped(signal: AbortSignal): Promise<string> {
  let text = '';
  const stop = () => process.stdin.destroy();
  signal.addEventListener('abort', stop, { once: true });
  for await (const piece of process.stdin.setEncoding('utf8')) {
    text += piece;
    if (text.length > mostCharacters) throw wrongInput('the secret is too long. Give the secret alone.');
  }
  return text.replace(/\r?\n$/, '');
}

function typed(question: string, signal: AbortSignal): Promise<string> {
  const { stdin, stderr } = process;
  // The echo goes off before the question is there to be answered.
  stdin.setRawMode(true).setEncoding('utf8').resume();
  stderr.write(question);
  return new Promise<string>((resolve, reject) => {
    let text = '';
    const end = (settle: () => void): void => {
      stdin.off('data', onData).setRawMode(false).pause();
      signal.removeEventListener('abort', stop);
      stderr.write('\n');
      settle();
    };
    const onData = (piece: string): void => {
      for (const character of piece) {
        if (character === '\r' || character === '\n' || character === '\u0004') {
          end(() => resolve(text));
          return;
        }
        if (character === '\u0003') {
          process.kill(process.pid, 'SIGINT');
          return;
        }
        if (character === '\u007f' || character === '\b') text = text.slice(0, -1);
        else if (text.length < mostCharacters) text += character;
      }
    };
    const stop = () => end(() => reject(new Error('interrupted')));
    signal.addEventListener('abort', stop, { once: true });
    stdin.on('data', onData);
  });
}
