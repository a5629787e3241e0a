import { spawn } from 'node:child_process';
import keytar from 'keytar';

// Waits until the keyring daemon of this session answers, then becomes the given command.
const [command = '', ...args] = process.argv.slice(2);
for (let attempt = 1; ; attempt++) {
  try {
    await keytar.findCredentials('promptward');
    break;
  } catch (error) {
    if (attempt === 100) throw error;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
spawn(command, args, { stdio: 'inherit' }).on('exit', code => process.exit(code ?? 1));
