import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isGlobalUnicast, isLoopback } from '../../../src/node/broker/addresses.ts';

const global =
  '1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.0 172.15.0.1 172.32.0.1 223.255.255.255 2606:4700::1111';
const special = [
  '0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1',
  '192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255',
  ':: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::8.8.8.8 2001::1 2001:db8::1 2002:7f00:1::1 3fff::1',
  'fc00::1 fd12::1 fe80::1 ff02::1 100::1 4000::1',
].flatMap(line => line.split(' '));

describe('addresses', () => {
  it('lets ordinary hosts through', () => {
    for (const address of global.split(' ')) assert.equal(isGlobalUnicast(address), true, address);
  });

  it('refuses every special block, mapped and translated forms', () => {
    for (const address of special) assert.equal(isGlobalUnicast(address), false, address);
  });

  it('refuses what is not an IP address', () => {
    for (const text of ['', 'localhost', '1.1.1', '0x7f000001', '1.1.1.1 ', '[::1]']) {
      assert.equal(isGlobalUnicast(text), false, text);
      assert.equal(isLoopback(text), false, text);
    }
  });

  it('knows loopback, and no mapped form of it', () => {
    for (const address of ['127.0.0.1', '127.255.0.3', '::1'])
      assert.equal(isLoopback(address), true, address);
    for (const address of ['128.0.0.1', '::2', '::ffff:127.0.0.1', '0.0.0.0', '::']) {
      assert.equal(isLoopback(address), false, address);
    }
  });

  it('never calls an address both', () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), a => !(isGlobalUnicast(a) && isLoopback(a))));
  });
});
