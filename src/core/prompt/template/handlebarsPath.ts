import type { Json } from '../../json.ts';
import type { Word } from './handlebarsParse.ts';

/** What a word of a Handlebars tag refers to. */
export type Path =
  | { readonly kind: 'literal'; readonly value: Json }
  | {
      readonly kind: 'path';
      /** How many `../` lead it. */
      readonly up: number;
      /** True after `@`: loop data such as `index`, or `root`. */
      readonly data: boolean;
      /** True after `this` or `./`: not a block parameter. */
      readonly own: boolean;
      readonly parts: readonly string[];
      /** Where the first part stands in the template. */
      readonly start: number;
    };

const literals: Readonly<Record<string, Json>> = { true: true, false: false, null: null, undefined: null };

/** The path or literal of a word, or undefined if it is neither. */
export function pathOf({ text, start }: Word): Path | undefined {
  if (/^(?:"[^"]*"|'[^']*')$/.test(text)) return { kind: 'literal', value: text.slice(1, -1) };
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { kind: 'literal', value: Number(text) };
  if (Object.hasOwn(literals, text)) return { kind: 'literal', value: literals[text] ?? null };
  const lead = /^(?:\.\.\/)*/.exec(text)?.[0] ?? '';
  let rest = text.slice(lead.length);
  let own = false;
  if (rest === '..')
    return { kind: 'path', up: lead.length / 3 + 1, data: false, own: true, parts: [], start };
  const self = /^(?:this(?:[./]|$)|\.\/|\.$)/.exec(rest)?.[0];
  if (self !== undefined) {
    own = true;
    rest = rest.slice(self.length);
  }
  const data = rest.startsWith('@');
  if (data) rest = rest.slice(1);
  const at = start + text.length - rest.length;
  if (rest === '') return own && !data ? path([], at) : undefined;
  const parts = rest.split(/[./]/).map(part => part.replace(/^\[(.*)\]$/, '$1'));
  return parts.every(part => /^[\p{L}\p{N}_$-]+$/u.test(part)) ? path(parts, at) : undefined;

  function path(names: readonly string[], from: number): Path {
    return { kind: 'path', up: lead.length / 3, data, own, parts: names, start: from };
  }
}
