import { type QuickPickItem, window } from 'vscode';
import type { Profile } from '../../node/profiles.ts';
import { type Host, requireTrust } from '../host/host.ts';

/** Credentials of model endpoints: put into the OS keychain by a password box, never shown again. */
export function register(host: Host): void {
  host.command('credentials.set', async () => {
    if (!requireTrust('Setting a credential')) return;
    const profile = await pickProfile('Set the credential of which endpoint?');
    if (!profile?.account) return;
    const secret = await window.showInputBox({
      title: `Credential of ${profile.id}`,
      prompt: `Kept in the keychain of this machine and sent only to ${profile.origin}.`,
      password: true,
      ignoreFocusOut: true,
      validateInput: value => (value.trim() ? undefined : 'Paste the key, or press Escape to cancel.'),
    });
    if (secret === undefined) return;
    await (await keychain()).set(profile.account, secret.trim());
    window.setStatusBarMessage(`Promptward: the credential of ${profile.id} is in the keychain`, 5000);
  });

  host.command('credentials.remove', async () => {
    if (!requireTrust('Removing a credential')) return;
    const profile = await pickProfile('Remove the credential of which endpoint?');
    if (!profile?.account) return;
    const removed = await (await keychain()).remove(profile.account);
    const state = removed ? 'was removed from the keychain' : 'was not in the keychain';
    window.setStatusBarMessage(`Promptward: the credential of ${profile.id} ${state}`, 5000);
  });
}

async function keychain() {
  return (await import('../../node/keychain.ts')).openKeychain();
}

async function pickProfile(title: string): Promise<Profile | undefined> {
  const { readProfiles } = await import('../../node/profiles.ts');
  const read = await readProfiles();
  if (!read.ok) throw new Error(read.message);
  const items: (QuickPickItem & { readonly profile: Profile })[] = read.profiles
    .filter(profile => profile.account)
    .map(profile => ({ profile, label: profile.id, description: profile.origin }));
  return (await window.showQuickPick(items, { title }))?.profile;
}
