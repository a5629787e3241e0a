import type { Json } from '../../json.ts';
import { guard as builtIn, type Guard } from '../../lint/guard.ts';
import type { Evaluator, StringTest } from '../../prompt/model.ts';
import { fillTemplate } from '../../prompt/render.ts';
import type { Checked } from './checked.ts';

const tests: Record<StringTest, { says: string; holds: (reply: string, expected: string) => boolean }> = {
  equals: { says: 'is not', holds: (reply, expected) => reply === expected },
  startsWith: {
    says: 'does not start with',
    holds: (reply, expected) => fold(reply).startsWith(fold(expected)),
  },
  endsWith: { says: 'does not end with', holds: (reply, expected) => fold(reply).endsWith(fold(expected)) },
  contains: { says: 'does not contain', holds: (reply, expected) => fold(reply).includes(fold(expected)) },
};

/**
 * Compares the trimmed reply with the evaluator's text, in which the row's values are filled in, as GitHub Models does
 * (github/gh-models cmd/eval): `equals` minds case, the others do not. An empty text that every reply starts with, ends
 * with or contains gives no verdict.
 */
export function checkText(
  evaluator: Evaluator & { readonly kind: 'string' },
  reply: string,
  values: Readonly<Record<string, Json>>,
  guard: Guard = builtIn,
): Checked {
  const { name, test } = evaluator;
  const expected = fillTemplate('plain', evaluator.value, values);
  if (!expected.ok) return expected;
  if (expected.text === '' && test !== 'equals') {
    return { ok: false, reason: `${test} has an empty text, which every reply passes: give it one` };
  }
  if (tests[test].holds(reply.trim(), expected.text))
    return { ok: true, result: { type: test, name, pass: true } };
  const reason = `the reply ${tests[test].says} ${JSON.stringify(shorten(guard(expected.text, 'report').text))}`;
  return { ok: true, result: { type: test, name, pass: false, reason } };
}

function fold(text: string): string {
  return text.toLowerCase();
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > 80 ? `${characters.slice(0, 79).join('')}…` : text;
}
