import { type Case, caseOf } from './case.ts';
import { addresses } from './kinds/addresses.ts';
import { introductions } from './kinds/introductions.ts';
import { nameOf, type Script } from './kinds/people.ts';
import { pii } from './marks.ts';
import { type Random, randomOf } from './random.ts';

interface Introduction {
  readonly kind: string;
  readonly index: number;
  /** A text with the name or the street marked. */
  readonly write: (random: Random) => string;
}

/** Every text that introduces a person or a place. */
export const introductionTexts: readonly Introduction[] = [
  ...introductions.flatMap(([kind, script, templates]) =>
    templates.map((template, index) => ({
      kind,
      index,
      write: (random: Random) => introduced(template, script, random),
    })),
  ),
  ...addresses.flatMap(([kind, streets, templates]) =>
    templates.map((template, index) => ({
      kind,
      index,
      write: (random: Random) => template.replace('%a', () => pii(random.pick(streets))),
    })),
  ),
];

function introduced(template: string, script: Script, random: Random): string {
  const { given, family, full } = nameOf(random, script);
  return template
    .replace('%n', () => pii(full))
    .replace('%g', () => pii(given))
    .replace('%f', () => pii(family));
}

/** Names and addresses, which only a phrase before them tells. */
export function nameCases(): readonly Case[] {
  return introductionTexts.flatMap(({ kind, index, write }) =>
    [0, 1].map(turn =>
      caseOf(
        { set: 'name', group: 'prose', kind, form: `introduction-${index}-${turn}` },
        write(randomOf(`${kind} ${index} ${turn}`)),
      ),
    ),
  );
}
