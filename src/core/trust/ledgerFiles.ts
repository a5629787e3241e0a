import { createHash } from 'node:crypto';
import { ledgerFolder, parseLedgerPath, recordPath } from './ledgerPaths.ts';
import type { LedgerRecord } from './record.ts';
import { readRecord } from './recordShape.ts';

/** Something in the ledger's folder that does not hold. The message is one line and says what to do. */
export interface LedgerProblem {
  readonly path: string;
  readonly message: string;
}

/** A record that is well formed by itself; whether it counts is not known yet. */
export interface Candidate {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly record: LedgerRecord;
}

export interface SignatureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The first 16 hex digits of the key id, as the file name has them. */
  readonly keyPrefix: string;
}

export interface SortedFiles {
  /** By id, in ascending order. */
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** By the id of the record that each file claims to sign. */
  readonly signatures: ReadonlyMap<string, readonly SignatureFile[]>;
  readonly problems: readonly LedgerProblem[];
  /** What an interrupted write leaves: drafts, and signatures whose record is not there. They count for nothing. */
  readonly leftovers: readonly string[];
}

/** Tells records, signatures and strangers apart; checks each file by itself. Files outside the ledger are passed over. */
export function sortLedgerFiles(files: ReadonlyMap<string, Uint8Array>): SortedFiles {
  const candidates = new Map<string, Candidate>();
  const signatures = new Map<string, SignatureFile[]>();
  const problems: LedgerProblem[] = [];
  const leftovers: string[] = [];
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!path.startsWith(`${ledgerFolder}/`)) continue;
    const parts = parseLedgerPath(path);
    if (!parts) {
      problems.push({ path, message: 'this is no ledger file: move it out of the ledger folder' });
    } else if (parts.kind === 'draft' || (parts.kind === 'signature' && !files.has(recordPath(parts.id)))) {
      leftovers.push(path);
    } else if (parts.kind === 'signature') {
      const beside = signatures.get(parts.id) ?? [];
      beside.push({ path, bytes, keyPrefix: parts.keyPrefix });
      signatures.set(parts.id, beside);
    } else if (createHash('sha256').update(bytes).digest('hex') !== parts.id) {
      problems.push({ path, message: 'its bytes are not the ones its name stands for: restore it from Git' });
    } else {
      const read = readRecord(bytes);
      if (read.ok) candidates.set(parts.id, { id: parts.id, path, bytes, record: read.record });
      else problems.push({ path, message: `it is no valid record: ${read.reason}` });
    }
  }
  return { candidates, signatures, problems, leftovers };
}
