/** One `{{...}}` of a Handlebars template. Offsets in the template; `from` and `to` include blanks that it swallows. */
export interface Mustache {
  readonly kind: 'value' | 'open' | 'close' | 'else' | 'comment' | 'partial';
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

/** A path, literal or `key=value` inside the braces. */
export interface Word {
  readonly text: string;
  readonly start: number;
}

export type Mustaches =
  | { readonly ok: true; readonly tags: readonly Mustache[] }
  | {
      readonly ok: false;
      readonly tags: readonly Mustache[];
      readonly start: number;
      readonly message: string;
    };

/** Finds the tags of a Handlebars template, in order; `\{{` is text. Stops at the first that is not closed. */
export function scanHandlebars(text: string): Mustaches {
  const tags: Mustache[] = [];
  let at = 0;
  for (let start = text.indexOf('{{', at); start >= 0; start = text.indexOf('{{', at)) {
    if (text[start - 1] === '\\' && text[start - 2] !== '\\') {
      const end = text.indexOf('}}', start);
      at = end < 0 ? text.length : end + 2;
      continue;
    }
    const tag = tagAt(text, start);
    if (!tag) return { ok: false, tags, start, message: '`{{` is never closed; add `}}`' };
    tags.push(tag);
    at = tag.end;
  }
  return { ok: true, tags };
}

function tagAt(text: string, start: number): Mustache | undefined {
  const long = /^\{\{~?!--/.test(text.slice(start, start + 6));
  const triple = text.startsWith('{{{', start);
  const closer = long ? /--~?\}\}/g : triple ? /\}\}\}/g : /\}\}/g;
  closer.lastIndex = start;
  const close = closer.exec(text);
  if (!close) return undefined;
  const end = closer.lastIndex;
  let inner = start + (triple ? 3 : 2);
  const trimLeft = text[inner] === '~';
  if (trimLeft) inner++;
  const trimRight = text[end - 3] === '~' && !triple;
  const body = text.slice(inner, triple ? end - 3 : end - (trimRight ? 3 : 2));
  const [kind, skip] = kindOf(body);
  const words = kind === 'comment' ? [] : wordsOf(body.slice(skip), inner + skip);
  const isElse = kind === 'value' && words[0]?.text === 'else';
  const tag = { kind: isElse ? 'else' : kind, start, end, words } as const;
  return { ...tag, ...reach(text, tag, trimLeft, trimRight) };
}

function kindOf(body: string): [kind: Mustache['kind'], skip: number] {
  if (body.startsWith('!')) return ['comment', 1];
  if (body.startsWith('#')) return ['open', 1];
  if (body.startsWith('/')) return ['close', 1];
  if (body.startsWith('>')) return ['partial', 1];
  if (body.trim() === '^') return ['else', body.length];
  return ['value', body.startsWith('&') ? 1 : 0];
}

const word = /[^\s"'=]*=?(?:"[^"]*"|'[^']*')|[^\s]+/g;

function wordsOf(body: string, base: number): readonly Word[] {
  return [...body.matchAll(word)].map(match => ({ text: match[0], start: base + match.index }));
}

/** Blanks that go with a tag: all with `~`, and the rest of the line where a block or comment stands alone on it. */
function reach(
  text: string,
  tag: Pick<Mustache, 'kind' | 'start' | 'end'>,
  trimLeft: boolean,
  trimRight: boolean,
): { from: number; to: number } {
  let from = tag.start;
  let to = tag.end;
  if (tag.kind !== 'value') {
    while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
    while (text[to] === ' ' || text[to] === '\t' || text[to] === '\r') to++;
    const alone = (from === 0 || text[from - 1] === '\n') && (to === text.length || text[to] === '\n');
    from = alone ? from : tag.start;
    to = alone ? Math.min(to + 1, text.length) : tag.end;
  }
  while (trimLeft && from > 0 && /\s/.test(text[from - 1] ?? '')) from--;
  while (trimRight && to < text.length && /\s/.test(text[to] ?? '')) to++;
  return { from, to };
}
