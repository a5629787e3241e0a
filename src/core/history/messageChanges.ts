import type { Message, Role } from '../prompt/model.ts';

export interface MessageChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly role: Role;
  /** From 0: the place in the new version, for a removed message in the old one. */
  readonly index: number;
}

/**
 * Which messages came, went or say something else. Messages that are equal at both ends are left out first; the rest
 * are paired in order, and a pair of one role is a change. Linear in the number of messages.
 */
export function messageChanges(before: readonly Message[], after: readonly Message[]): MessageChange[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;

  const changes: MessageChange[] = [];
  const end = Math.max(before.length, after.length) - tail;
  for (let index = head; index < end; index++) {
    const old = index < before.length - tail ? before[index] : undefined;
    const now = index < after.length - tail ? after[index] : undefined;
    if (old && now && old.role === now.role) {
      if (!same(old, now)) changes.push({ kind: 'changed', role: now.role, index });
      continue;
    }
    if (old) changes.push({ kind: 'removed', role: old.role, index });
    if (now) changes.push({ kind: 'added', role: now.role, index });
  }
  return changes;
}

function same(a: Message | undefined, b: Message | undefined): boolean {
  return a !== undefined && b !== undefined && a.role === b.role && a.content.text === b.content.text;
}
