import { Buffer } from 'node:buffer';
import { rewritten } from '../marks.ts';
import type { Random } from '../random.ts';
import { carriers } from './carriers.ts';
import { type Form, fill } from './form.ts';

type Hide = (value: string, random: Random) => string;

function every(change: (letter: string) => string): Hide {
  return value => [...value].map(change).join('');
}

function code(letter: string, radix: number): string {
  return letter.charCodeAt(0).toString(radix);
}

/** `mark` after the prefix, somewhere in the middle. */
function inside(mark: string): Hide {
  return (value, random) => {
    const at = Math.floor(value.length / 3) + random.int(Math.floor(value.length / 3));
    return value.slice(0, at) + mark + value.slice(at);
  };
}

function inGroups(size: number, mark: string): Hide {
  return value => (value.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []).join(mark);
}

function encoded(encoding: BufferEncoding): Hide {
  return value => Buffer.from(value).toString(encoding);
}

const ways: Readonly<Record<string, Hide>> = {
  'zero-width-space': inside('\u200b'),
  'zero-width-non-joiner': inside('\u200c'),
  'zero-width-joiner': inside('\u200d'),
  'word-joiner': inside('\u2060'),
  'soft-hyphen': inside('\u00ad'),
  'byte-order-mark': inside('\ufeff'),
  'zero-width-many': inGroups(5, '\u200b'),
  'hard-wrap': inside('\n'),
  'hard-wrap-indented': inside('\n    '),
  'hard-wrap-quoted': inside('\n> '),
  'hard-wrap-backslash': inside('\\\n'),
  space: inside(' '),
  spaces: inGroups(12, ' '),
  'variation-selector': inside('\ufe0f'),
  'bidirectional-mark': inside('\u200e'),
  'tag-characters': every(letter => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))),
  base64: encoded('base64'),
  base64url: encoded('base64url'),
  'base64-of-sentence': value => Buffer.from(`please connect with ${value} today`).toString('base64'),
  'base64-of-setting': value => Buffer.from(`SERVICE_KEY=${value}\nREGION=eu\n`).toString('base64'),
  'base64-of-json': value => Buffer.from(JSON.stringify({ key: value, n: 1 })).toString('base64'),
  'base64-address': value => `data:text/plain;base64,${Buffer.from(`key ${value}`).toString('base64')}`,
  hex: encoded('hex'),
  'hex-spaced': every(letter => `${code(letter, 16)} `),
  'hex-escapes': every(letter => `\\x${code(letter, 16)}`),
  'unicode-escapes': every(letter => `\\u${code(letter, 16).padStart(4, '0')}`),
  percent: every(letter => `%${code(letter, 16).toUpperCase()}`),
  reversed: value => [...value].reverse().join(''),
  'reversed-line': value => [...`please connect with ${value} today`].reverse().join(''),
  'entities-decimal': every(letter => `&#${code(letter, 10)};`),
  'entities-hex': every(letter => `&#x${code(letter, 16)};`),
};

/** Values that are changed so that a reader, or a scanner, does not see them. A reversed value is a line of its own. */
export const hiddenForms: readonly Form[] = Object.entries(ways).map(([id, hide]) => ({
  id: `hidden-${id}`,
  group: 'hidden',
  takes: 'token',
  write: (value, random) => {
    const hidden = rewritten(value, plain => hide(plain, random));
    return id.startsWith('reversed')
      ? `Read this backwards:\n${hidden}\n`
      : fill(random.pick(carriers), hidden);
  },
}));
