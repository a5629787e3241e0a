import { isPlaceholder } from '../../placeholder.ts';
import type { TextRule } from '../../rule.ts';

/** What every private key begins with: an ASN.1 sequence in base64, OpenSSH's magic, or an OpenPGP secret key packet. */
const keyStart = /^(?:M[A-Za-z0-9+/]{3}|b3BlbnNzaC1rZXktdjE|l[A-Za-z0-9+/]{3}|x[A-Za-z0-9+/]{3})/;

/** PEM private keys (RFC 7468) and OpenPGP ones (RFC 9580), also with the line ends written as `\n`. */
export const privateKeyRule: TextRule = {
  kind: 'text',
  id: 'private-key',
  group: 'secret',
  severity: 'error',
  title: 'Private key in the text',
  keywords: ['-----begin'],
  pattern:
    /-----BEGIN (?<kind>(?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?)-----(?:(?!-----)[\s\S]){60,20000}-----END \k<kind>-----/y,
  validate: ({ value }) => {
    const body = base64Of(value);
    return body.length >= 60 && keyStart.test(body) && !isPlaceholder(body) ? 1 : undefined;
  },
  fix: { kind: 'variable', name: 'private_key' },
  docs: {
    what: 'The text holds a whole private key, from its BEGIN to its END line.',
    why: 'Whoever has a private key is its owner to every machine that trusts it.',
    fix: 'Replace the key pair wherever its public half is trusted, then leave the key out of the prompt.',
  },
};

/** The key's base64, without line ends (real or written), quote marks of the text around and header lines. */
function base64Of(pem: string): string {
  return pem
    .slice(pem.indexOf('-----', 5) + 5, pem.lastIndexOf('-----END'))
    .split(/\r?\n|\r|(?:\\[nr])+/)
    .map(line => line.replace(/^[\s>|#*"'+]+|[\s"'+,\\]+$/g, ''))
    .filter(line => !line.includes(': '))
    .join('')
    .replaceAll(' ', '');
}
