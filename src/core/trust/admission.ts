import type { Candidate, LedgerProblem } from './ledgerFiles.ts';
import { previousOfPair, type Step } from './past.ts';
import type { LedgerRecord } from './record.ts';
import type { SignedRecord } from './signedRecord.ts';

export interface Admission {
  /** By id, parents before children. */
  readonly records: ReadonlyMap<string, SignedRecord>;
  /** Promotions that stand in the past of another one of their prompt and environment. */
  readonly superseded: ReadonlySet<string>;
  readonly problems: readonly LedgerProblem[];
}

/**
 * Decides which records count, parents before children: those signed by their own key (`signatures` by record id),
 * of the library `repo`, whose parents all count, and whose `seq` is above that of every promotion of the pair in
 * their past. A record that does not count takes its descendants with it.
 */
export function admitRecords(
  candidates: ReadonlyMap<string, Candidate>,
  signatures: ReadonlyMap<string, Uint8Array>,
  repo: string,
): Admission {
  const records = new Map<string, SignedRecord>();
  const places = new Map<string, number>();
  const steps: Step[] = [];
  const pairs = new Set<string>();
  const superseded = new Set<string>();
  const problems: LedgerProblem[] = [];

  for (const { id, path, bytes, record } of parentsFirst(candidates)) {
    const signature = signatures.get(id);
    const absent = record.parents.find(parent => !records.has(parent));
    if ((record.repo || id) !== repo) {
      problems.push({ path, message: 'it was made for another library: remove it with its .sig' });
    } else if (!signature) {
      problems.push({ path, message: 'the key it names has not signed it: restore its .sig file from Git' });
    } else if (absent !== undefined) {
      const state = candidates.has(absent) ? 'does not count' : 'is not there or damaged';
      problems.push({
        path,
        message: `it rests on record ${absent.slice(0, 16)}, which ${state}: mend that first`,
      });
    } else {
      const parents = record.parents.map(parent => places.get(parent) ?? 0);
      const pair = pairOf(record);
      const previous = pair !== undefined && pairs.has(pair) ? previousOfPair(steps, parents, pair) : [];
      if (previous.some(before => seqOf(records.get(before)?.record) >= seqOf(record))) {
        problems.push({
          path,
          message: 'its seq is not above that of an earlier promotion: remove it, promote again',
        });
        continue;
      }
      places.set(id, steps.length);
      steps.push({ id, parents, pair });
      records.set(id, { id, record, bytes, signature });
      if (pair !== undefined) pairs.add(pair);
      for (const before of previous) superseded.add(before);
    }
  }
  return { records, superseded, problems };
}

function pairOf(record: LedgerRecord): string | undefined {
  return record.type === 'promotion' ? `${record.body.env} ${record.body.prompt}` : undefined;
}

function seqOf(record: LedgerRecord | undefined): number {
  return record?.type === 'promotion' ? record.body.seq : 0;
}

/** An order in which every record comes after those of its parents that are there. Ids are digests: no cycles. */
function parentsFirst(candidates: ReadonlyMap<string, Candidate>): readonly Candidate[] {
  const waiting = new Map<string, number>();
  const children = new Map<string, Candidate[]>();
  for (const candidate of candidates.values()) {
    const present = candidate.record.parents.filter(parent => candidates.has(parent));
    waiting.set(candidate.id, present.length);
    for (const parent of present) {
      const siblings = children.get(parent) ?? [];
      siblings.push(candidate);
      children.set(parent, siblings);
    }
  }
  const order = [...candidates.values()].filter(({ id }) => waiting.get(id) === 0);
  for (const { id } of order) {
    for (const child of children.get(id) ?? []) {
      const left = (waiting.get(child.id) ?? 0) - 1;
      waiting.set(child.id, left);
      if (left === 0) order.push(child);
    }
  }
  return order;
}
