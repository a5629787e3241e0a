import { type Case, caseOf } from './case.ts';
import { configForms } from './forms/configForms.ts';
import { escapeForms } from './forms/escapeForms.ts';
import { type Form, hasRoom } from './forms/form.ts';
import { hiddenForms } from './forms/hiddenForms.ts';
import { proseForms } from './forms/proseForms.ts';
import { quoteForms } from './forms/quoteForms.ts';
import type { Kind } from './kind.ts';
import { aiKinds } from './kinds/ai.ts';
import { cloudKinds } from './kinds/cloud.ts';
import { codeKinds } from './kinds/code.ts';
import { serviceKinds } from './kinds/services.ts';
import { structureKinds } from './kinds/structures.ts';
import { randomOf } from './random.ts';

export const selfIdentifyingKinds: readonly Kind[] = [
  ...aiKinds,
  ...cloudKinds,
  ...codeKinds,
  ...serviceKinds,
  ...structureKinds,
];

/** How many forms of each group a kind is written in. */
const perKind: readonly (readonly [forms: readonly Form[], count: number])[] = [
  [configForms, 3],
  [quoteForms, 3],
  [proseForms, 6],
  [escapeForms, 4],
  [hiddenForms, 3],
];

export function selfIdentifyingCases(): readonly Case[] {
  return selfIdentifyingKinds.flatMap((kind, index) =>
    perKind.flatMap(([forms, count]) =>
      rotated(
        forms.filter(form => hasRoom(form, kind.shape)),
        index,
        count,
      ).map(form => written(kind, form)),
    ),
  );
}

export function written(kind: Kind, form: Form): Case {
  const random = randomOf(`${kind.id} in ${form.id}`);
  const { group, path } = form;
  return caseOf(
    { set: kind.tier, group, kind: kind.id, form: form.id, path },
    form.write(kind.make(random), random),
  );
}

/** `count` different items, evenly spread: with a growing `from`, all items come equally often. */
export function rotated<T>(items: readonly T[], from: number, count: number): readonly T[] {
  const taken = Math.min(count, items.length);
  return Array.from(
    { length: taken },
    (_, i) => items[(from + Math.floor((i * items.length) / taken)) % items.length] as T,
  );
}
