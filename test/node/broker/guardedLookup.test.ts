import assert from 'node:assert/strict';
import type { LookupAddress, lookup } from 'node:dns';
import { AddressRefused, guardedLookup } from '../../../src/node/broker/guardedLookup.ts';

/** A resolver that gives these answers, one list for each call. */
function resolver(...answers: string[][]): typeof lookup {
  const resolve = (_host: string, _options: object, callback: (e: null, a: LookupAddress[]) => void): void =>
    callback(
      null,
      (answers.shift() ?? []).map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  return resolve as never;
}

function ask(look: ReturnType<typeof guardedLookup>, all = true): Promise<string[]> {
  return new Promise((resolve, reject) => {
    look('host.example', { all }, (error, found) => {
      if (error) reject(error);
      else resolve(typeof found === 'string' ? [found] : found.map(({ address }) => address));
    });
  });
}

describe('guardedLookup', () => {
  it('hands on the addresses that it checked, as a list or as one', async () => {
    const look = guardedLookup(false, resolver(['1.1.1.1', '2606:4700::1'], ['8.8.8.8']));
    assert.deepEqual(await ask(look), ['1.1.1.1', '2606:4700::1']);
    assert.deepEqual(await ask(look, false), ['8.8.8.8']);
  });

  it('refuses a name with one special address among good ones', async () => {
    await assert.rejects(ask(guardedLookup(false, resolver(['1.1.1.1', '169.254.169.254']))), AddressRefused);
  });

  it('checks each lookup anew, so that a second answer cannot slip in', async () => {
    const look = guardedLookup(false, resolver(['1.1.1.1'], ['127.0.0.1']));
    await ask(look);
    await assert.rejects(ask(look), AddressRefused);
  });

  it('refuses a name without addresses', async () => {
    await assert.rejects(ask(guardedLookup(false, resolver([]))), AddressRefused);
  });

  it('lets a local profile reach loopback only', async () => {
    assert.deepEqual(await ask(guardedLookup(true, resolver(['127.0.0.1', '::1']))), ['127.0.0.1', '::1']);
    await assert.rejects(ask(guardedLookup(true, resolver(['127.0.0.1', '1.1.1.1']))), AddressRefused);
  });
});
