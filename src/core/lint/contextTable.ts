import { contextRule } from './contextRule.ts';
import type { TextRule } from './rule.ts';

/** Value shapes that many owners share. */
export const shapes = {
  hex32: '[0-9a-f]{32}',
  hex40: '[0-9a-f]{40}',
  hex64: '[0-9a-f]{64}',
  uuid: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}',
  any20to64: '[A-Za-z0-9][\\w-]{18,62}[A-Za-z0-9]',
  base64: '[A-Za-z0-9][A-Za-z0-9+/_-]{22,126}={0,2}',
};

/** Id, name, cues (comma-separated), value shape, where it is revoked. */
export type ContextRow = readonly [id: string, name: string, cues: string, shape: string, revokeAt: string];

/** The rules of a table of owners. */
export function contextTable(rows: readonly ContextRow[]): readonly TextRule[] {
  return rows.map(([id, name, cues, shape, revokeAt]) =>
    contextRule({
      id,
      name,
      cues: cues.split(','),
      shape,
      revokeAt,
      ...(/[+/=]/.test(shape) ? { wide: true } : {}),
      ...(/[}\]]:/.test(shape) ? { symbols: true } : {}),
    }),
  );
}
