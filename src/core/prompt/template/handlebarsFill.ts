import type { Json } from '../../json.ts';
import type { Path } from './handlebarsPath.ts';
import type { HandlebarsNode } from './handlebarsTree.ts';
import { type Filled, maxFilled, tooLong, type Values } from './template.ts';
import { valueText } from './valueText.ts';

type Found = Json | undefined;

interface Context {
  readonly value: Found;
  readonly outer: Context | undefined;
  /** `@index`, `@key`, `@first`, `@last`, `@root`. */
  readonly data: Values;
  /** Block parameters. */
  readonly locals: Values;
}

const maxSteps = 1_000_000;

/** Fills in a parsed template. Members are looked up among own properties only. */
export function fillHandlebars(nodes: readonly HandlebarsNode[], values: Values): Filled {
  const pieces: string[] = [];
  let length = 0;
  let steps = 0;
  const done = run(nodes, { value: values, outer: undefined, data: { root: values }, locals: {} });
  if (done) return { ok: true, text: pieces.join('') };
  return {
    ok: false,
    reason: length > maxFilled ? tooLong : 'the template takes too many steps; use shorter lists',
  };

  function run(list: readonly HandlebarsNode[], context: Context): boolean {
    return list.every(node => {
      if (++steps > maxSteps) return false;
      if (node.kind === 'text') return write(node.text);
      const found = find(node.path, context);
      if (node.kind === 'value') return write(node.json ? JSON.stringify(found ?? null) : valueText(found));
      return block(node, found, context);
    });
  }

  function write(text: string): boolean {
    length += text.length;
    pieces.push(text);
    return length <= maxFilled;
  }

  function block(node: HandlebarsNode & { kind: 'block' }, found: Found, context: Context): boolean {
    const { body, otherwise, names } = node;
    if (node.block === 'if') return run(isTruthy(found) ? body : otherwise, context);
    if (node.block === 'unless') return run(isTruthy(found) ? otherwise : body, context);
    if (node.block === 'with') {
      if (!isTruthy(found)) return run(otherwise, context);
      return run(body, enter(context, found, {}, names, [found]));
    }
    const items = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    if (items.length === 0) return run(otherwise, context);
    return items.every(([key, item], index) => {
      const last = index === items.length - 1;
      const data = { index, key: Array.isArray(found) ? index : key, first: index === 0, last };
      return run(body, enter(context, item, data, names, [item, data.key]));
    });
  }
}

function enter(
  outer: Context,
  value: Found,
  data: Values,
  names: readonly string[],
  given: readonly Found[],
): Context {
  const locals = Object.fromEntries(names.map((name, i) => [name, given[i] ?? null]));
  return { value, outer, data: { ...outer.data, ...data }, locals: { ...outer.locals, ...locals } };
}

function find(path: Path, context: Context): Found {
  if (path.kind === 'literal') return path.value;
  let from: Context | undefined = context;
  for (let i = 0; i < path.up; i++) from = from?.outer;
  if (!from) return undefined;
  const [first] = path.parts;
  if (path.data) return members(from.data, path.parts);
  const local = !path.own && path.up === 0 && first !== undefined && Object.hasOwn(from.locals, first);
  return members(local ? from.locals : from.value, path.parts);
}

function members(value: Found, parts: readonly string[]): Found {
  let found: Found = value;
  for (const part of parts) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Values)[part];
  }
  return found;
}

function isTruthy(value: Found): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
