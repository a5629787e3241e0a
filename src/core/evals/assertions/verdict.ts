/** One answer that a judge may give, and what it is worth (0 to 1). */
export interface Choice {
  readonly choice: string;
  readonly score: number;
}

/** Quotes, emphasis, brackets, a list, quote or heading mark. A sign, a dot or `<` before a number changes it and stays. */
const before = /^(?:[-+*>#]+\s+|[\s"'`*_([“‘«])+/u;
const after = /[\s"'`*_)\]”’».,;:!]+$/u;

/**
 * The choice that a judge's reply ends with: its last line that says anything, or the `choice` (else the `score`) of a
 * JSON object there, must be exactly one of the choices, whatever its case. Nothing that comes earlier in the reply
 * counts. Undefined where the end of the reply is no choice or could be more than one.
 */
export function verdictOf(reply: string, choices: readonly Choice[]): Choice | undefined {
  const lines = reply.split(/\r\n|[\n\r\u2028\u2029]/).map(line => line.trim());
  const said = lines.filter(line => line !== '' && !/^(?:```|~~~)\w*$/.test(line));
  const last = said.at(-1) ?? '';
  if (last.endsWith('}')) {
    const object = said.slice(said.findLastIndex(line => line.startsWith('{')));
    return fromObject(object.join('\n'), choices);
  }
  return pick(last, choices) ?? pick(last.replace(before, '').replace(after, ''), choices);
}

function fromObject(text: string, choices: readonly Choice[]): Choice | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { choice, score } = value as { choice?: unknown; score?: unknown };
  const verdict = pick(wording(choice ?? score), choices);
  const other = pick(wording(score), choices);
  return other === undefined || other === verdict ? verdict : undefined;
}

function wording(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function pick(text: string, choices: readonly Choice[]): Choice | undefined {
  const exact = choices.filter(({ choice }) => choice.trim() === text);
  const same = exact.length > 0 ? exact : choices.filter(({ choice }) => fold(choice) === fold(text));
  return same.length === 1 ? same[0] : undefined;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
