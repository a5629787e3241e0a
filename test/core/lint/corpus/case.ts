import type { FormGroup } from './forms/form.ts';
import type { Tier } from './kind.ts';
import { type Expected, readMarks } from './marks.ts';
import { hashOf } from './random.ts';

export interface Case {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** Of a trap and a clean prompt, nothing. */
  readonly expected: readonly Expected[];
  readonly set: Tier | 'trap' | 'clean';
  /** Where the values stand; of a trap and a clean prompt, `none`. */
  readonly group: FormGroup | 'none';
  readonly kind: string;
  readonly form: string;
}

/** `held-out` cases are counted and printed, and nothing in the product is made to fit one of them. */
export function halfOf({ id }: Case): 'tuning' | 'held-out' {
  return hashOf(`half of ${id}`) % 2 === 0 ? 'tuning' : 'held-out';
}

export function caseOf(
  {
    set,
    group,
    kind,
    form,
    path = 'case.txt',
  }: Omit<Case, 'id' | 'text' | 'expected' | 'path'> & { path?: string | undefined },
  marked: string,
): Case {
  return { id: `${set}/${kind}/${form}`, path, set, group, kind, form, ...readMarks(marked) };
}
