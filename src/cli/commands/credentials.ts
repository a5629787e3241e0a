import { openKeychain } from '../../node/keychain.ts';
import { isPromptAccount } from '../../node/lintKeychain.ts';
import { findProfile, readProfiles } from '../../node/profiles.ts';
import { wrongInput } from '../cliProblem.ts';
import type { Command, Context } from '../command.ts';
import { type ExitCode, exitCodes } from '../exitCodes.ts';
import { readSecret } from '../hiddenInput.ts';
import { table } from '../table.ts';

export const credentials: Command = {
  name: 'credentials',
  summary: 'Keep the credentials of model profiles in the OS keychain',
  usage: 'set PROFILE | list | remove PROFILE|VALUE',
  detail:
    'The credential is typed without an echo, or piped in; it is never an argument. ' +
    'Profiles are the built-in ones and those of profiles.yml in your config folder; promptward doctor shows it. ' +
    'VALUE is one that the editor took out of a prompt, such as prompt-api_key: it is kept for you, and no run reads it.',
  positionals: { least: 1, most: 2 },
  formats: ['text', 'json'],
  options: [],
  async run(context) {
    const [action, profile] = context.args.positionals;
    if (action === 'list' && profile === undefined) return list(context);
    if (action === 'set' && profile !== undefined) return set(profile, context);
    if (action === 'remove' && profile !== undefined) return remove(profile, context);
    throw wrongInput(`credentials ${this.usage}: give one of these three.`);
  },
};

async function set(profile: string, { format, out, signal }: Context): Promise<ExitCode> {
  const account = await accountOf(profile);
  const secret = await readSecret(`Credential for ${profile} (not shown): `, signal);
  await openKeychain().set(account, secret);
  if (format === 'json') out.json({ version: 1, profile, stored: true });
  else out.result(`The credential for ${profile} is in the keychain.`);
  return exitCodes.fine;
}

async function remove(profile: string, { format, out }: Context): Promise<ExitCode> {
  const account = isPromptAccount(profile) ? profile : await accountOf(profile);
  const removed = await openKeychain().remove(account);
  if (format === 'json') out.json({ version: 1, profile, removed });
  else {
    out.result(
      removed ? `The credential for ${profile} is removed.` : `There was no credential for ${profile}.`,
    );
  }
  return exitCodes.fine;
}

async function list({ format, out }: Context): Promise<ExitCode> {
  const read = await readProfiles();
  if (!read.ok) throw wrongInput(read.message);
  const stored = new Set(await openKeychain().accounts());
  const rows = read.profiles.map(({ id, origin, account }) => ({
    profile: id,
    origin,
    credential: account === undefined ? 'not needed' : stored.has(account) ? 'stored' : 'none',
  }));
  const values = [...stored].filter(isPromptAccount);
  if (format === 'json') out.json({ version: 1, credentials: rows, values });
  else {
    const head = ['PROFILE', 'CREDENTIAL', 'ENDPOINT'].map(name => out.style('dim', name));
    out.result(table([head, ...rows.map(row => [row.profile, row.credential, row.origin])], out.width));
    if (values.length > 0) out.result(`\nTaken out of prompts, read by no run: ${values.join(', ')}`);
  }
  return exitCodes.fine;
}

/** The keychain account of a profile. */
async function accountOf(profile: string): Promise<string> {
  const found = await findProfile(profile);
  if (!found.ok) throw wrongInput(`${found.message}.`);
  const { account } = found.profile;
  if (account === undefined) throw wrongInput(`the profile ${profile} needs no credential.`);
  return account;
}
