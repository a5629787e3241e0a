import { Buffer } from 'node:buffer';

/** The payload type under which ledger records are signed. */
export const entryType = 'application/vnd.promptward.entry.v1+json';

/**
 * What is signed in place of `body`: the DSSE v1.0.2 pre-authentication encoding. Lengths are of UTF-8 bytes, in
 * decimal. Binds the type, so a signature made for one kind of text is never one for another.
 */
export function preAuthEncoding(type: string, body: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `;
  return new Uint8Array(Buffer.concat([Buffer.from(head), body]));
}
