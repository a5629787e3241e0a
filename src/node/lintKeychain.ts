import type { Secrets } from '../core/ports.ts';

const mostNames = 100;

const prefix = 'prompt-';

/** The keychain account of a value that a prompt's variable stands for. Nothing reads it but the person who kept it. */
export function promptAccount(name: string): string {
  return `${prefix}${name}`;
}

export function isPromptAccount(account: string): boolean {
  return account.startsWith(prefix);
}

/**
 * Puts a value that was taken out of a prompt into the keychain, for the variable `name`, and answers the variable's name: that
 * one, or with a number behind it where the keychain holds another value under it. Throws KeychainUnavailable.
 */
export async function keepPromptValue(secrets: Secrets, name: string, value: string): Promise<string> {
  for (let number = 1; number <= mostNames; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    const present = await secrets.get(promptAccount(candidate));
    if (present !== undefined && present !== value) continue;
    if (present === undefined) await secrets.set(promptAccount(candidate), value);
    return candidate;
  }
  throw new Error(`The keychain holds ${mostNames} values for ${name}: remove some, then try again.`);
}
