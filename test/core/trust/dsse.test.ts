import assert from 'node:assert/strict';
import { entryType, preAuthEncoding } from '../../../src/core/trust/dsse.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('DSSE pre-authentication encoding', () => {
  it('is the one of the specification', () => {
    assert.deepEqual(
      preAuthEncoding('http://example.com/HelloWorld', encode('hello world')),
      encode('DSSEv1 29 http://example.com/HelloWorld 11 hello world'),
    );
  });

  it('counts bytes, not characters, and takes an empty body', () => {
    assert.deepEqual(preAuthEncoding('é', encode('ü')), encode('DSSEv1 2 é 2 ü'));
    assert.deepEqual(preAuthEncoding('', new Uint8Array()), encode('DSSEv1 0  0 '));
  });

  it('takes a body of any bytes as it is', () => {
    const encoded = preAuthEncoding(entryType, Uint8Array.of(0, 255, 10));
    assert.equal(entryType, 'application/vnd.promptward.entry.v1+json');
    assert.deepEqual(
      encoded,
      Uint8Array.of(...encode('DSSEv1 40 application/vnd.promptward.entry.v1+json 3 '), 0, 255, 10),
    );
  });
});
