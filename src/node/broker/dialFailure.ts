import type { ModelErrorKind } from '../../core/ports.ts';
import { AddressRefused } from './guardedLookup.ts';
import type { Profile } from './profile.ts';

/** What to tell a person about an error of a socket, a lookup or TLS: the kind and one line that says what to do. */
export function failureOf(error: unknown, { id, origin }: Profile): [ModelErrorKind, string] {
  if (error instanceof AddressRefused) {
    return [
      'refused',
      `${id}: ${error.message}, which may not receive a credential; check the profile and DNS.`,
    ];
  }
  const { name, code = 'unknown error' } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return ['cancelled', 'Cancelled.'];
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return [
        'network',
        `${id}: ${new URL(origin).hostname} cannot be found; check the network and the profile.`,
      ];
    case 'ECONNREFUSED':
      return ['network', `${id}: nothing answers at ${origin}; is the endpoint running?`];
    case 'ECONNRESET':
    case 'EPIPE':
      return ['network', `${id} closed the connection before its reply was complete; try again.`];
  }
  if (code.startsWith('HPE_')) return ['bad-reply', `${id}: ${origin} does not speak HTTP (${code}).`];
  if (/CERT|SSL|TLS|SIGNATURE|ISSUER|CRL|EPROTO/.test(code)) {
    return [
      'network',
      `${id}: no trusted TLS connection to ${origin} (${code}); check the certificate and proxies.`,
    ];
  }
  return ['network', `${id}: ${origin} cannot be reached (${code}); check the network.`];
}
