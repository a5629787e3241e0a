import type { ModelErrorKind, Secrets } from '../../core/ports.ts';
import { KeychainUnavailable } from '../keychain.ts';
import type { Profile } from './profile.ts';

export type Credential =
  | { readonly ok: true; readonly key: string | undefined }
  | { readonly ok: false; readonly kind: ModelErrorKind; readonly message: string };

export interface Credentials {
  /** Keeps a credential for the life of this process; it goes before the keychain's. */
  give(account: string, secret: string): void;
  /** The key for a profile; `key` is undefined only for a profile that needs none. */
  find(profile: Profile): Promise<Credential>;
}

/** The credentials this process may use: those given to it, then those of the keychain, asked anew each time. */
export function openCredentials(keychain: Secrets): Credentials {
  const given = new Map<string, string>();
  return {
    give: (account, secret) => void given.set(account, secret),
    async find({ id, account }) {
      if (!account) return { ok: true, key: undefined };
      const setIt = `run: promptward credentials set ${account}`;
      try {
        const key = (given.get(account) ?? (await keychain.get(account)))?.trim();
        if (!key) return { ok: false, kind: 'no-credential', message: `No credential for ${id}; ${setIt}` };
        if (/^[\x21-\x7e]{8,4096}$/.test(key)) return { ok: true, key };
        const message = `The credential of ${id} is not 8 to 4096 visible ASCII characters; ${setIt}`;
        return { ok: false, kind: 'no-credential', message };
      } catch (error) {
        if (error instanceof KeychainUnavailable)
          return { ok: false, kind: 'keychain', message: error.message };
        throw error;
      }
    },
  };
}
