import { Buffer } from 'node:buffer';
import { admitRecords } from './admission.ts';
import { genesisKeys } from './genesisKeys.ts';
import type { VerifyingKey } from './keys.ts';
import { type Candidate, type LedgerProblem, type SortedFiles, sortLedgerFiles } from './ledgerFiles.ts';
import { ledgerFolder } from './ledgerPaths.ts';
import { checkSignature } from './signature.ts';
import type { SignedRecord } from './signedRecord.ts';

const maxSignatures = 16;
const tooMany = `it has more than ${maxSignatures} signatures: remove those that do not belong`;

/** What a library's ledger says, as far as it can be proven. */
export interface Ledger {
  /** Id of the genesis record, which names the library; undefined while there is none that counts. */
  readonly genesis?: string;
  /** Ids of the keys that the genesis record names, sorted. */
  readonly keys: readonly string[];
  /** The records that count, by id, parents before children. */
  readonly records: ReadonlyMap<string, SignedRecord>;
  /** Records that are nobody's parent, sorted: what the next record names as its parents. */
  readonly heads: readonly string[];
  /** Promotions that stand in the past of another one for the same prompt and environment. */
  readonly superseded: ReadonlySet<string>;
  /** Sorted by path. While there are any, nothing may be promoted or exported. */
  readonly problems: readonly LedgerProblem[];
  /** What an interrupted write leaves: drafts, and signatures whose record is not there. They count for nothing. */
  readonly leftovers: readonly string[];
}

interface Root {
  readonly id: string;
  readonly keys: ReadonlyMap<string, VerifyingKey>;
}

/**
 * Reads and verifies a whole ledger: file bytes by path from the library's root, in any order; other files are passed
 * over. A record counts when its name is its digest, its form is right, the key it names is one of the genesis
 * record's and has signed it, it belongs to this library, all its parents count, and (for a promotion) its `seq` is
 * above those in its past. What does not count takes its descendants with it; each is a problem of its own. `known`
 * is an earlier answer for the same library, whose signatures are not verified a second time. Never throws.
 *
 * Not visible here: a head that was removed together with its signature. Only what remembers the head shows that.
 */
export function readLedger(files: ReadonlyMap<string, Uint8Array>, known?: Ledger): Ledger {
  const sorted = sortLedgerFiles(files);
  const problems = [...sorted.problems];
  const root = findRoot(sorted.candidates, problems);
  const nothing = { records: new Map<string, SignedRecord>(), superseded: new Set<string>(), problems: [] };
  const admission = root
    ? admitRecords(sorted.candidates, ownSignatures(sorted, root, problems, known), root.id)
    : nothing;
  const { records, superseded } = admission;
  const parents = new Set([...records.values()].flatMap(({ record }) => record.parents));
  const counts = root !== undefined && records.has(root.id);
  return {
    ...(counts ? { genesis: root.id } : {}),
    keys: counts ? [...root.keys.keys()].sort() : [],
    records,
    heads: [...records.keys()].filter(id => !parents.has(id)).sort(),
    superseded,
    problems: [...problems, ...admission.problems].sort((a, b) => (a.path < b.path ? -1 : 1)),
    leftovers: sorted.leftovers,
  };
}

function findRoot(candidates: ReadonlyMap<string, Candidate>, problems: LedgerProblem[]): Root | undefined {
  const roots = [...candidates.values()].filter(({ record }) => record.type === 'genesis');
  const [first, second] = roots;
  if (!first && candidates.size > 0) {
    problems.push({
      path: ledgerFolder,
      message: 'there is no genesis record, so nothing counts: restore it from Git',
    });
  }
  if (second) {
    const message =
      `this is one of ${roots.length} genesis records, so nothing counts: branches that were merged had each made a first promotion. ` +
      'Keep one: remove the others with their .sig, then what promptward verify names, and promote that again';
    for (const { path } of roots) problems.push({ path, message });
  }
  if (!first || second || first.record.type !== 'genesis') return undefined;
  const read = genesisKeys(first.record);
  if (read.ok) return { id: first.id, keys: read.keys };
  problems.push({ path: first.path, message: `it cannot be trusted: ${read.reason}` });
  return undefined;
}

/** For each record of the library the signature file of the key that it names; files that do not hold become problems. */
function ownSignatures(
  sorted: SortedFiles,
  root: Root,
  problems: LedgerProblem[],
  known: Ledger | undefined,
): ReadonlyMap<string, Uint8Array> {
  const own = new Map<string, Uint8Array>();
  const proven = known !== undefined && known.genesis === root.id ? known.records : undefined;
  for (const { id, path, bytes, record } of sorted.candidates.values()) {
    if ((record.repo || id) !== root.id) continue;
    const files = sorted.signatures.get(id) ?? [];
    const before = proven?.get(id)?.signature;
    if (files.length > maxSignatures) problems.push({ path, message: tooMany });
    for (const file of files.slice(0, maxSignatures)) {
      const again = before !== undefined && Buffer.compare(before, file.bytes) === 0;
      const checked = again
        ? { ok: true as const, keyId: record.key }
        : checkSignature(root.keys, bytes, file.bytes);
      if (!checked.ok) {
        problems.push({ path: file.path, message: `${checked.reason}: restore it from Git or remove it` });
      } else if (!checked.keyId.startsWith(file.keyPrefix)) {
        problems.push({ path: file.path, message: 'it is by another key than its name says: remove it' });
      } else if (checked.keyId === record.key) own.set(id, file.bytes);
    }
  }
  return own;
}
