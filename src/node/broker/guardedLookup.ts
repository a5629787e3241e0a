import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isGlobalUnicast, isLoopback } from './addresses.ts';

/** A name resolved to an address that this profile may not be connected to. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/**
 * A `lookup` for node:net that hands on the addresses of a name only if every one of them is allowed: loopback ones
 * for a local profile, else global unicast ones. The socket connects to the very addresses that were checked.
 */
export function guardedLookup(local: boolean, resolve: typeof lookup = lookup): LookupFunction {
  const allowed = local ? isLoopback : isGlobalUnicast;
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => allowed(address))) {
        const kind = local ? 'an address outside this machine' : 'a private or special address';
        return callback(new AddressRefused(`${hostname} resolves to ${kind}`), []);
      }
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
