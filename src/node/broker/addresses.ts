import { BlockList, isIPv4, isIPv6 } from 'node:net';

const special = new BlockList();
// IANA IPv4 Special-Purpose Address Registry (RFC 6890), multicast (RFC 5771) and the reserved block.
for (const block of [
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24',
  '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
].flatMap(line => line.split(' '))) {
  const [network = '', bits] = block.split('/');
  special.addSubnet(network, Number(bits), 'ipv4');
}
// Blocks inside 2000::/3 that are not ordinary hosts: Teredo and protocol assignments, documentation, 6to4.
special.addSubnet('2001::', 23, 'ipv6');
special.addSubnet('2001:db8::', 32, 'ipv6');
special.addSubnet('2002::', 16, 'ipv6');
special.addSubnet('3fff::', 20, 'ipv6');

const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for an address of an ordinary host on the public internet. Anything that is no IP address is not. */
export function isGlobalUnicast(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  return isIPv6(address) && unicast.check(address, 'ipv6') && !special.check(address, 'ipv6');
}

/** True for 127.0.0.0/8 and ::1, written as an IP address; not for IPv4-mapped forms. */
export function isLoopback(address: string): boolean {
  if (isIPv4(address)) return loopback.check(address, 'ipv4');
  return (
    isIPv6(address) && !address.includes('.') && !/^::ffff:/i.test(address) && loopback.check(address, 'ipv6')
  );
}
