/** A piece of a Jinja template that is not text; offsets in the template. */
export interface JinjaTag {
  readonly kind: 'expression' | 'statement' | 'comment';
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly JinjaToken[];
}

export interface JinjaToken {
  readonly kind: 'name' | 'string' | 'sign';
  readonly text: string;
  readonly start: number;
}

export type JinjaScan =
  | { readonly ok: true; readonly tags: readonly JinjaTag[] }
  | {
      readonly ok: false;
      readonly tags: readonly JinjaTag[];
      readonly start: number;
      readonly message: string;
    };

const kinds = { '{{': 'expression', '{%': 'statement', '{#': 'comment' } as const;
const closers = { expression: '}}', statement: '%}', comment: '#}' } as const;
const opener = /\{[{%#]/g;
const token = /\s+|([A-Za-z_]\w*)|(\d[\d.]*)|([=!<>]=|[\s\S])/y;

/** Finds the tags of a Jinja template and the tokens in them; stops at the first one that is not closed. */
export function scanJinja(text: string): JinjaScan {
  const tags: JinjaTag[] = [];
  const open = new RegExp(opener);
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const kind = kinds[match[0] as keyof typeof kinds];
    const start = match.index;
    const tag = kind === 'comment' ? comment(text, start) : tagAt(text, start, kind);
    if (!tag) {
      const message = `\`${match[0]}\` is never closed; add \`${closers[kind]}\``;
      return { ok: false, tags, start, message };
    }
    tags.push(tag);
    open.lastIndex = tag.end;
  }
  return { ok: true, tags };
}

function comment(text: string, start: number): JinjaTag | undefined {
  const end = text.indexOf('#}', start + 2);
  return end < 0 ? undefined : { kind: 'comment', start, end: end + 2, tokens: [] };
}

function tagAt(text: string, start: number, kind: 'expression' | 'statement'): JinjaTag | undefined {
  const close = closers[kind];
  const tokens: JinjaToken[] = [];
  const next = new RegExp(token);
  let braces = 0;
  for (let at = start + 2; at < text.length; at = next.lastIndex) {
    if (braces === 0 && text.startsWith(close, at)) return { kind, start, end: at + 2, tokens };
    next.lastIndex = at;
    const [, name, number, sign] = next.exec(text) ?? [];
    if (sign === '{') braces++;
    if (sign === '}' && braces > 0) braces--;
    if (sign === '"' || sign === "'") {
      const end = stringEnd(text, at);
      if (end === undefined) return undefined;
      next.lastIndex = end;
      tokens.push({ kind: 'string', text: text.slice(at, end), start: at });
    } else if (name !== undefined) {
      tokens.push({ kind: 'name', text: name, start: at });
    } else if (number !== undefined || sign !== undefined) {
      tokens.push({ kind: 'sign', text: number ?? sign ?? '', start: at });
    }
  }
  return undefined;
}

function stringEnd(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return at + 1;
    if (text[at] === '\\') at++;
  }
  return undefined;
}
