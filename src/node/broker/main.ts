import { openKeychain } from '../keychain.ts';
import { openCredentials } from './credentials.ts';
import { serve } from './serve.ts';

const quit = (code: number): void => process.exit(code);

// An unexpected error ends the process without a word: its text or stack could hold a credential.
process.on('uncaughtException', () => quit(70));
// Without a listener of ours, this signal would open Node's debugger on a port.
if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined);

process.stdout.on('error', () => quit(0));
serve(process.stdin, process.stdout, openCredentials(openKeychain()), quit);
