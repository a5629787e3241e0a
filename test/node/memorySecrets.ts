import type { Secrets } from '../../src/core/ports.ts';

/** Secrets in memory. */
export function memorySecrets(): Secrets {
  const held = new Map<string, string>();
  return {
    get: async account => held.get(account),
    async set(account, secret) {
      held.set(account, secret);
    },
    remove: async account => held.delete(account),
    accounts: async () => [...held.keys()].sort(),
  };
}
