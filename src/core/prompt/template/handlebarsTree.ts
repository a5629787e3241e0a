import { type Mustache, scanHandlebars, type Word } from './handlebarsParse.ts';
import { type Path, pathOf } from './handlebarsPath.ts';
import type { TemplateFault } from './template.ts';

const blocks = ['if', 'unless', 'each', 'with'] as const;
export type BlockKind = (typeof blocks)[number];

export type HandlebarsNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly path: Path; readonly json: boolean }
  | {
      readonly kind: 'block';
      readonly block: BlockKind;
      readonly path: Path;
      /** Names after `as |`, for `each` and `with`. */
      readonly names: readonly string[];
      readonly body: readonly HandlebarsNode[];
      readonly otherwise: readonly HandlebarsNode[];
    };

export type HandlebarsTree =
  | { readonly ok: true; readonly nodes: readonly HandlebarsNode[] }
  | { readonly ok: false; readonly fault: TemplateFault };

interface Frame {
  readonly tag: Mustache;
  readonly block: BlockKind;
  readonly path: Path;
  readonly names: readonly string[];
  readonly body: HandlebarsNode[];
  otherwise: HandlebarsNode[] | undefined;
  /** Opened by `{{else if}}`: closes together with the block around it. */
  readonly chained: boolean;
}

const maxDepth = 100;
const helpers = ['history', 'role', 'media', 'section', 'lookup', 'log', 'json'];

/** Reads a Handlebars template: values, `json`, `if`, `unless`, `each`, `with`, `else`, comments. Names what else it finds. */
export function parseHandlebars(text: string): HandlebarsTree {
  const scan = scanHandlebars(text);
  if (!scan.ok)
    return { ok: false, fault: malformed({ start: scan.start, end: scan.start + 2 }, scan.message) };
  const root: HandlebarsNode[] = [];
  const frames: Frame[] = [];
  let at = 0;
  for (const tag of scan.tags) {
    addText(tag.from);
    at = Math.max(at, tag.to);
    const fault = take(tag);
    if (fault) return { ok: false, fault };
  }
  addText(text.length);
  const open = frames.at(-1);
  if (open) {
    const message = `\`{{#${open.block}}}\` is never closed in its message; add \`{{/${open.block}}}\``;
    return { ok: false, fault: malformed(open.tag, message) };
  }
  return { ok: true, nodes: root };

  function current(): HandlebarsNode[] {
    const frame = frames.at(-1);
    return frame ? (frame.otherwise ?? frame.body) : root;
  }

  function addText(to: number): void {
    if (to > at) current().push({ kind: 'text', text: text.slice(at, to).replaceAll('\\{{', '{{') });
  }

  function take(tag: Mustache): TemplateFault | undefined {
    if (tag.kind === 'comment') return undefined;
    if (tag.kind === 'partial')
      return unsupported(tag, `the partial ${shown(tag.words[0])} is not read; put its text in`);
    if (tag.kind === 'open') return begin(tag, tag.words, false);
    if (tag.kind === 'else') return otherwise(tag);
    if (tag.kind === 'close') return close(tag);
    const [head, ...rest] = tag.words;
    if (!head) return malformed(tag, 'empty braces; name a variable');
    const json = head.text === 'json' && rest.length === 1;
    if (!json && (rest.length > 0 || helpers.includes(head.text))) return unsupported(tag, unknown(head));
    const path = pathOf((json && rest[0]) || head);
    if (!path) return malformed(tag, 'not a variable name; write {{name}} or {{name.part}}');
    current().push({ kind: 'value', path, json });
    return undefined;
  }

  function begin(
    tag: Mustache,
    [head, word, ...rest]: readonly Word[],
    chained: boolean,
  ): TemplateFault | undefined {
    const block = blocks.find(name => name === head?.text);
    if (!block) return unsupported(tag, unknown(head));
    const names = namesOf(rest);
    const path = word && pathOf(word);
    if (!path || !names) return malformed(tag, `\`{{#${block}}}\` takes one value; write {{#${block} name}}`);
    if (frames.length >= maxDepth)
      return unsupported(tag, 'blocks are nested over 100 deep; make it flatter');
    frames.push({ tag, block, path, names, body: [], otherwise: undefined, chained });
    return undefined;
  }

  function otherwise(tag: Mustache): TemplateFault | undefined {
    const frame = frames.at(-1);
    if (!frame || frame.otherwise) return malformed(tag, '`{{else}}` without a block; put it inside {{#if}}');
    frame.otherwise = [];
    const rest = tag.words.slice(1);
    return rest.length > 0 ? begin(tag, rest, true) : undefined;
  }

  function close(tag: Mustache): TemplateFault | undefined {
    let frame = frames.pop();
    while (frame) {
      const { block, path, names, body } = frame;
      current().push({ kind: 'block', block, path, names, body, otherwise: frame.otherwise ?? [] });
      if (!frame.chained) break;
      frame = frames.pop();
    }
    if (frame && frame.block === tag.words[0]?.text) return undefined;
    return malformed(tag, 'this closes no open block of its name in this message; check the block tags');
  }
}

function unknown(word: Word | undefined): string {
  if (word?.text === 'history')
    return '{{history}} needs a conversation, and there is none here; leave it out to render';
  if (word?.text === 'role')
    return '{{role}} works only outside blocks, with one role in quotes; move it out';
  return `the helper ${shown(word)} is not available here; available are if, unless, each, with, json, role`;
}

function shown(word: Word | undefined): string {
  return word ? `"${word.text.slice(0, 40)}"` : 'without a name';
}

/** Names of `as |item index|`; no words at all are no names, anything else is undefined. */
function namesOf(words: readonly Word[]): readonly string[] | undefined {
  if (words.length === 0) return [];
  const match = /^as \|([^|]+)\|$/.exec(words.map(word => word.text).join(' '));
  return match?.[1]?.trim().split(/\s+/);
}

function malformed({ start, end }: { start: number; end: number }, message: string): TemplateFault {
  return { start, end, severity: 'error', message };
}

function unsupported({ start, end }: { start: number; end: number }, message: string): TemplateFault {
  return { start, end, severity: 'warning', message };
}
