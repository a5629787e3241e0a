import { isDeepStrictEqual } from 'node:util';
import type { Json } from '../json.ts';
import type { ParsedPrompt, Prompt } from '../prompt/model.ts';
import { type MessageChange, messageChanges } from './messageChanges.ts';

/** Names that came, went, or stand for something else than before; each list in the order of the files. */
export interface NameChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

export interface ParameterChange {
  readonly name: string;
  /** Absent where the parameter was not set before. */
  readonly from?: Json;
  /** Absent where it is not set any more. */
  readonly to?: Json;
}

/** What a new version of a prompt means for the one who runs it: the `changes` of `history --format json`. */
export interface PromptChanges {
  readonly messages: readonly MessageChange[];
  readonly variables: NameChanges;
  readonly model?: { readonly from?: string; readonly to?: string };
  readonly parameters: readonly ParameterChange[];
  readonly tests: NameChanges;
  readonly evaluators: NameChanges;
  /** Which of name, description, tags and responseFormat are not the same. */
  readonly fields: readonly string[];
}

/** Compares two versions by meaning: layout, quoting and comments of the files make no difference. */
export function changesBetween(before: ParsedPrompt, after: ParsedPrompt): PromptChanges {
  const [old, now] = [before.prompt, after.prompt];
  return {
    messages: messageChanges(old.messages, now.messages),
    variables: nameChanges(variables(old), variables(now)),
    ...(old.model === now.model ? {} : { model: modelChange(old.model, now.model) }),
    parameters: parameterChanges(old.parameters, now.parameters),
    tests: nameChanges(byName(old.tests), byName(now.tests)),
    evaluators: nameChanges(byName(old.evaluators), byName(now.evaluators)),
    fields: (['name', 'description', 'tags', 'responseFormat'] as const).filter(
      field => !isDeepStrictEqual(old[field], now[field]),
    ),
  };
}

function modelChange(from: string | undefined, to: string | undefined): { from?: string; to?: string } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function variables(prompt: Prompt): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { name, place } of prompt.uses) if (place === 'message') found.set(name, undefined);
  for (const { name, source, required, defaultValue } of prompt.declarations) {
    if (source === 'input') found.set(name, { required, defaultValue });
  }
  return found;
}

/** Everything that a named part says, except where it stands. Parts of one name are told apart by their order. */
function byName(
  parts: readonly { readonly name: string; readonly file: string; readonly range: unknown }[],
): Map<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const { file: _file, range: _range, ...said } of parts) {
    found.set(said.name, [...(found.get(said.name) ?? []), said]);
  }
  return found;
}

function nameChanges(before: Map<string, unknown>, after: Map<string, unknown>): NameChanges {
  return {
    added: [...after.keys()].filter(name => !before.has(name)),
    removed: [...before.keys()].filter(name => !after.has(name)),
    changed: [...after.keys()].filter(
      name => before.has(name) && !isDeepStrictEqual(before.get(name), after.get(name)),
    ),
  };
}

function parameterChanges(before: Prompt['parameters'], after: Prompt['parameters']): ParameterChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter(name => !isDeepStrictEqual(before[name], after[name]))
    .map(name => {
      const [from, to] = [before[name], after[name]];
      return { name, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    });
}
