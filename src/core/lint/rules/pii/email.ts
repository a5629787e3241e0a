import type { TextRule } from '../../rule.ts';

/** Names that stand for nobody (RFC 2606, RFC 6761) and endings of file names such as `icon@2x.png`. */
const reserved = /(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost|local|internal)$/i;
const fileEnding = /\.(?:png|jpe?g|gif|svg|webp|ico|js|ts|css|json|md|py|txt|html?|ya?ml)$/i;
/** The user of a web address, up to the colon before its password. */
const inUserInfo = /:\/\/[^\s/@]{0,64}:$/;
const nobody = /^(?:no-?reply|do-?not-?reply|git|user|username|you|your[._-]?(?:name|email))$/i;

/** E-mail addresses (RFC 5321: 64 characters before the `@`, 255 after) of people and offices. */
export const emailRule: TextRule = {
  kind: 'text',
  id: 'email-address',
  group: 'pii',
  severity: 'warning',
  title: 'E-mail address in the text',
  keywords: ['@'],
  pattern:
    /[A-Za-z0-9](?:[\w.%+-]{0,62}[\w+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9]|[-.][A-Za-z0-9])/g,
  reach: { before: 80, after: 260 },
  alphabet: /[\w.%+@-]/,
  validate: ({ value, text, start, end }) => {
    const at = value.lastIndexOf('@');
    const domain = value.slice(at + 1);
    if (inUserInfo.test(text.slice(Math.max(0, start - 80), start))) return undefined;
    if (nobody.test(value.slice(0, at)) || reserved.test(domain) || fileEnding.test(domain)) return undefined;
    return text[end] === ':' && /^[\w.-]+\//.test(text.slice(end + 1, end + 80)) ? undefined : 1;
  },
  fix: { kind: 'variable', name: 'email' },
  docs: {
    what: 'The text holds an e-mail address that is not one of the reserved example domains.',
    why: 'It names a person, and a prompt is kept by every provider it is sent to.',
    fix: 'Put a variable in its place, or write an address at example.com.',
  },
};
