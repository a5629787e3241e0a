import type { Secrets } from '../core/ports.ts';

/** The OS keychain cannot be used. The message is for a person: the reason and the way out, never a secret. */
export class KeychainUnavailable extends Error {
  override readonly name = 'KeychainUnavailable';
}

const service = 'promptward';
/** Long enough for a person to type the password of a locked keychain. */
const patienceMs = 60_000;

/**
 * The secrets of this user in the OS keychain, service `promptward`: macOS Keychain, Windows Credential Manager,
 * or the Secret Service on Linux. Nothing is loaded before the first call. There is no other place: each call
 * throws KeychainUnavailable where the keychain cannot be reached.
 */
export function openKeychain(): Secrets {
  return {
    get: account => ask(async keytar => (await keytar.getPassword(service, account)) ?? undefined),
    set: (account, secret) => ask(keytar => keytar.setPassword(service, account, secret)),
    remove: account => ask(keytar => keytar.deletePassword(service, account)),
    accounts: () =>
      ask(async keytar => {
        const found = await keytar.findCredentials(service);
        return found.map(entry => entry.account).sort();
      }),
  };
}

type Keytar = typeof import('keytar');

async function ask<T>(question: (keytar: Keytar) => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const { default: keytar } = await import('keytar');
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('it did not answer within 60 seconds')), patienceMs);
    });
    return await Promise.race([question(keytar), late]);
  } catch (error) {
    throw new KeychainUnavailable(explain(error instanceof Error ? error.message : String(error)));
  } finally {
    clearTimeout(timer);
  }
}

function explain(reason: string): string {
  const why = reason.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 200);
  return `The OS keychain cannot be used: ${why}. ${wayOut[process.platform] ?? linuxWayOut}`;
}

const inCi = 'In CI, give the credential with --credential-stdin.';
const linuxWayOut =
  'Start a D-Bus session with an unlocked Secret Service (gnome-keyring, KWallet or KeePassXC), then try again. ' +
  inCi;
const wayOut: Partial<Record<NodeJS.Platform, string>> = {
  darwin: `Unlock the login keychain in Keychain Access, then try again. ${inCi}`,
  win32: `Start the service "Credential Manager" (VaultSvc), then try again. ${inCi}`,
};
